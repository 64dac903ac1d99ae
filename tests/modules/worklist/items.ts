import { addDays, dayIn } from '../../../src/kernel/calendar.ts';
import { query } from '../../support/client.ts';
import { testServer } from '../../support/server.ts';
import * as world from '../../support/world.ts';

export interface Item {
  readonly kind: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly subject: { readonly __typename: string; readonly id: string };
  readonly mayDecide: boolean;
  readonly colleagues: readonly string[];
}

const ITEMS = 'nodes { kind since dueOn subject { __typename id } mayDecide colleagues }';

/** Everything that waits for that person, the oldest first. */
export async function itemsOf(who: world.Person): Promise<Item[]> {
  return (await query(who, `{ viewer { worklist(first: 100) { ${ITEMS} } } }`)).viewer.worklist.nodes;
}
export const waiting = async (who: world.Person, kind: string): Promise<string[]> =>
  (await itemsOf(who)).filter((i) => i.kind === kind).map((i) => i.subject.id);
/** Of that kind, what the person may decide on themselves. */
export const decidable = async (who: world.Person, kind: string): Promise<string[]> =>
  (await itemsOf(who)).filter((i) => i.kind === kind && i.mayDecide).map((i) => i.subject.id);
export const itemOf = async (who: world.Person, kind: string, id: string): Promise<Item | undefined> =>
  (await itemsOf(who)).find((i) => i.kind === kind && i.subject.id === id);

/** The day that many days ahead, where the groups of these tests are. */
export const inDays = async (days: number): Promise<string> => addDays(dayIn('Asia/Makassar', (await testServer()).clock.now()), days);
export const later = async (days: number): Promise<void> => (await testServer()).clock.advanceDays(days);

/** A kabupaten and its province with nothing to do but what these tests make. */
export const KABUPATEN = '64.02';
export const PROVINCE = '64';
export const groupThere = (): Promise<world.Group> => world.verifiedGroupIn(KABUPATEN);

/** A company whose programme can give a large award. */
export async function rich() {
  const company = await world.verifiedCompany();
  const programId = await world.openProgram(company, { budget: '900000000', maximumAward: '900000000', regionCodes: [], supportKinds: ['GOODS'] });
  return { company, programId };
}

/** A deal that has received all of its million. */
export async function running(): Promise<world.Deal> {
  const company = await world.verifiedCompany();
  const programId = await world.openProgram(company, { regionCodes: [], supportKinds: ['GOODS'] });
  const deal = await world.active({ group: await groupThere(), company, programId, amount: 1_000_000, asks: 1_000_000 });
  await world.received(deal, 1_000_000);
  return deal;
}
