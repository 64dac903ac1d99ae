import { lineId, type Place, type Proposal, proposalAt, type Size } from './country.ts';
import { type Filling, placeOf } from './filling.ts';
import { deliveries, matches, reports } from './funding-tables.ts';
import { assessments, companyTables, groups, officers } from './organisation-tables.ts';
import { programs } from './program-tables.ts';
import { proposals } from './proposal-tables.ts';
import type { Rows, Value } from './rows.ts';

/** Everything in the order it is copied; `by` is the person whose doing all of it is said to be. */
export function fillings(size: Size, offices: ReadonlyMap<string, string>, companies: readonly Place[], by: string): Filling[] {
  const committed = new Float64Array(size.programs);
  const received = new Float64Array(size.groups.length);
  const each = function* (rows: (proposal: Proposal) => Iterable<readonly Value[]>): Rows {
    for (let n = 0; n < size.proposals; n += 1) yield* rows(proposalAt(size, n));
  };
  const villagesOf = villagesIn(size);
  return [
    officers(size),
    assessments(size, offices, by),
    ...companyTables(size, offices, companies, by),
    proposals(size, each, by),
    {
      table: 'proposal_village',
      columns: 'proposal_id region_code',
      rows: each((p) => villagesOf(placeOf(size, p)).map((code) => [p.id, code])),
    },
    {
      table: 'budget_line',
      columns: 'id proposal_id position description quantity unit unit_price source',
      rows: each((p) => p.lines.map((line, i) => [lineId(p, i), p.id, i, line.description, line.quantity, line.unit, line.unitPrice, line.source])),
    },
    matches(size, each, { committed, received }, by),
    ...deliveries(each, by),
    ...reports(size, each, by),
    // Last, for only now it is known what their matches come to.
    ...programs(size, companies, committed, by),
    groups(size, received, by),
  ];
}

/** Where a group of that place is at work: in its own village, or in two under a board above. */
function villagesIn({ groups }: Size): (place: Place) => string[] {
  const under = Map.groupBy(
    groups.filter(({ code }) => code.length === 13),
    ({ code }) => code.slice(0, 8),
  );
  return ({ code }) => (code.length === 13 ? [code] : (under.get(code) ?? []).slice(0, 2).map((village) => village.code));
}
