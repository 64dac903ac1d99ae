import type { TaskFragment } from '../../generated/graphql.ts';

type Waiting = Pick<TaskFragment, 'kind' | 'dueOn'>;

/** What has a last day, the nearest first; before it whether money has come, for nobody else can say so; then the rest as it stood. */
export const pressing = <T extends Waiting>(tasks: readonly T[]): T[] =>
  [...tasks].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));

const rank = ({ kind, dueOn }: Waiting): string => (kind === 'CONFIRM_DISBURSEMENT' ? '' : (dueOn ?? '9999'));
