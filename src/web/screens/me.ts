import { useQuery } from '../data/use-query.ts';
import { ShellDocument, type ShellQuery } from '../generated/graphql.ts';
import type { WorkKind } from '../words/states.ts';

type Person = NonNullable<ShellQuery['viewer']>;
type Organisation = Person['memberships'][number]['organisation'];
type Of<Name extends Organisation['__typename']> = Extract<Organisation, { __typename: Name }> & { readonly role: Person['memberships'][number]['role'] };

/** Who reads: nobody in particular, or a person with all that they act for. */
export interface Me {
  readonly viewer?: Person;
  /** Whether the server has said who reads; until then `viewer` says nothing. */
  readonly isKnown: boolean;
  readonly groups: readonly Of<'KarangTaruna'>[];
  readonly companies: readonly Of<'Company'>[];
  readonly offices: readonly Of<'Office'>[];
  /** The place of work that is shown first. */
  readonly at: 'office' | 'company' | 'group' | 'nowhere';
  /** Where this person works: in its zone times are told. */
  readonly regionCode?: string;
  /** How much waits for this person, in all their places. */
  readonly waiting: number;
  /** What of it an office decides. */
  readonly waitingAtOffice: number;
}

/** What offices decide; whoever also belongs to a group finds the group's own tasks on the home page. */
export const OFFICE_KINDS = [
  'VERIFY_PROPOSAL',
  'APPROVE_FUNDING',
  'RESOLVE_DISPUTE',
  'REVIEW_REPORT',
  'VERIFY_KARANG_TARUNA',
  'VERIFY_ACCOUNT',
  'CONFIRM_MEMBERSHIP',
  'VERIFY_COMPANY',
  'VERIFY_FORUM',
] as const satisfies readonly WorkKind[];

/** How much of those kinds waits. */
export const waitingOf = (counts: readonly Person['waiting'][number][], kinds: readonly WorkKind[]): number =>
  counts.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);

export function useMe(): Me {
  const { data } = useQuery(ShellDocument, {});
  const viewer = data?.viewer ?? undefined;
  const of = <Name extends Organisation['__typename']>(name: Name) =>
    (viewer?.memberships ?? []).flatMap(({ role, organisation }) => (organisation.__typename === name ? [{ ...organisation, role } as Of<Name>] : []));
  const groups = of('KarangTaruna');
  const companies = of('Company');
  const offices = of('Office');
  const at = offices.length > 0 ? 'office' : companies.length > 0 ? 'company' : groups.length > 0 ? 'group' : 'nowhere';
  return {
    viewer,
    isKnown: data !== undefined,
    groups,
    companies,
    offices,
    at,
    regionCode: (groups[0] ?? offices[0])?.region.code ?? companies[0]?.domicile.code,
    waiting: (viewer?.waiting ?? []).reduce((sum, { count }) => sum + count, 0),
    waitingAtOffice: waitingOf(viewer?.waiting ?? [], OFFICE_KINDS),
  };
}
