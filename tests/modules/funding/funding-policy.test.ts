import { expect, it } from 'vitest';
import { SETTINGS } from '../../../src/context.ts';
import { actsForBoth, isPartyToMatch, mayEnd, mayGive, mayOffer, mayReceive, tookStepBefore } from '../../../src/modules/funding/funding-policy.ts';
import { type MembershipRole, Viewer } from '../../../src/modules/identity/viewer.ts';

const match = { company: { id: 'cmp_1' }, karangTaruna: { id: 'krt_1' } };
const member = (id: string): [string, MembershipRole][] => [[id, 'STAFF']];
const officer = (id: string): [string, MembershipRole][] => [[id, 'MEMBER']];
const office = { id: 'off_1', regionCode: '82.71', zone: 'Asia/Jayapura' as const };
const viewer = (companies: string[], groups: string[], isStaff = false) =>
  new Viewer('prs_1', new Map(groups.flatMap(officer)), new Map(companies.flatMap(member)), isStaff ? [office] : []);

it.each([
  ['nobody in particular', new Viewer(undefined), { gives: false, receives: false, both: false, party: false }],
  ['a member of its company', viewer(['cmp_1'], []), { gives: true, receives: false, both: false, party: true }],
  ['a member of another company', viewer(['cmp_2'], []), { gives: false, receives: false, both: false, party: false }],
  ['an officer of its group', viewer([], ['krt_1']), { gives: false, receives: true, both: false, party: true }],
  ['an officer of another group', viewer([], ['krt_2']), { gives: false, receives: false, both: false, party: false }],
  ['somebody in both', viewer(['cmp_1'], ['krt_1']), { gives: true, receives: true, both: true, party: true }],
  ['staff of the office', viewer([], [], true), { gives: false, receives: false, both: false, party: false }],
  ['staff who belong to the company', viewer(['cmp_1'], [], true), { gives: true, receives: false, both: false, party: true }],
])('what %s may do about a match', (_who, who, { gives, receives, both, party }) => {
  expect([mayOffer(who, match), mayGive(who, match), mayReceive(who, match), actsForBoth(who, match), isPartyToMatch(who, match)]).toEqual([
    gives,
    gives,
    receives,
    both,
    party,
  ]);
  expect([mayEnd(who, match, undefined), mayEnd(who, match, office)]).toEqual([gives || receives, true]);
});

it('who verified the proposal does not approve its match from a hundred million rupiah on', () => {
  const judged = (amount: bigint, verifiedBy: string | null) => tookStepBefore(viewer([], [], true), { amount, proposal: { verifiedBy } }, SETTINGS);
  expect([judged(99_999_999n, 'prs_1'), judged(100_000_000n, 'prs_1'), judged(100_000_000n, 'prs_2'), judged(100_000_000n, null)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
