import type { Find, Role } from './country.ts';

/** One address of a route, and who may stand before it. */
export interface Example {
  readonly by: readonly Role[];
  /** What is special about it. */
  readonly when?: string;
  /** Known once there is something to see. */
  readonly at: string | ((find: Find) => Promise<string>);
  readonly status?: number;
}

export const addressOf = async ({ at }: Pick<Example, 'at'>, find: Find): Promise<string> => (typeof at === 'string' ? at : at(find));

const EVERYBODY: readonly Role[] = ['nobody', 'officer', 'company', 'kota', 'province'];

/** Each route with addresses that show it in its different states. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '/': [{ by: EVERYBODY, at: '/' }],
};

/** No route: what stands where nothing is. */
export const NOWHERE: readonly Example[] = [{ by: EVERYBODY, at: '/tidak-ada', status: 404 }];
