import { as } from '../support/client.ts';
import {
  accepted,
  active,
  approved,
  assess,
  type Company,
  checkedAccount,
  expectRecord,
  freeVillage,
  type Group,
  pendingCompany,
  pendingGroupIn,
  person,
  sql,
  staffOf,
  verifiedCompany,
  verifiedGroupIn,
} from '../support/world.ts';
import { type Home, home, newHome } from './cast.ts';
import { type Case, EVERYBODY, heldBy, list, MEMBERS, OFFICERS, OFFICES, type Place, type Sight } from './sights.ts';
import { ended, pendingAccount, rejectedCompany, rejectedGroup, suspend } from './subjects.ts';

const ofGroup = [...OFFICERS, ...OFFICES];
const ofCompany = [...MEMBERS, ...OFFICES];

const group = (status: string, build: () => Promise<Group>) => async () => {
  const { cast, group } = await newHome({ group: await build(), company: (await home()).company });
  const [row] = await sql<{ name: string; classification: string | null }>('select name, classification from karang_taruna where id = $1', [group.id.slice(4)]);
  const within = `within: "${group.regionCode}"`;
  const places: Place[] = [
    list(`karangTarunas(filter: { ${within} })`),
    list(`karangTarunas(filter: { ${within} }, orderBy: NEWEST, last: 5)`),
    list(`karangTarunas(filter: { search: "${row?.name}" })`),
    list(`karangTarunas(filter: { ${within}, status: [${status}] })`),
    // Its region names the board that is verified, and no other.
    { text: `region(code: "${group.regionCode}") { x: karangTaruna { id } }`, ...(status !== 'VERIFIED' && { seenBy: [] }) },
    ...(row?.classification ? [list(`karangTarunas(filter: { ${within}, classification: [${row.classification}] })`)] : []),
  ];
  return { cast, id: group.id, places };
};
const suspendedGroup = async () => {
  const there = await verifiedGroupIn();
  await suspend(there);
  return there;
};
const assessedGroup = async () => {
  const there = await verifiedGroupIn();
  await assess(there, 'PERCONTOHAN');
  return there;
};

const provinceBoard = async () => {
  const sight = await group('PENDING', () => pendingGroupIn('82', { at: '82' }))();
  // Within the province lie all the other groups of this file.
  return {
    ...sight,
    cast: { ...sight.cast, officeAbove: await staffOf('82.71') },
    places: sight.places.filter((p) => p.text.includes('search') || p.text.startsWith('region')),
  };
};

const company = (status: string, build: () => Promise<Company>) => async () => {
  const { cast, company } = await newHome({ group: (await home()).group, company: await build() });
  const [row] = await sql<{ name: string }>('select name from company where id = $1', [company.id.slice(4)]);
  const search = `search: "${row?.name}"`;
  return {
    cast,
    id: company.id,
    places: [
      list(`companies(filter: { ${search} })`),
      list(`companies(filter: { ${search} }, last: 5)`),
      list(`companies(filter: { ${search}, within: "82.71" })`),
      list(`companies(filter: { ${search}, within: "82" })`),
      list(`companies(filter: { ${search}, status: [${status}] })`),
    ],
  };
};
const suspendedCompany = async () => {
  const there = await verifiedCompany();
  await suspend(there);
  return there;
};
/** Registered again with a NIB that the kota has rejected. */
const againCompany = async () => {
  const first = await rejectedCompany();
  const [row] = await sql<{ nib: string }>('select nib from company where id = $1', [first.id.slice(4)]);
  return pendingCompany({ nib: row?.nib });
};

/** An account of a group that has nothing else, and whether a company deals with that group. */
const account = (build: (there: Home) => Promise<{ id: string; instead?: Place['instead']; seenBy?: Place['seenBy'] }>) => async () => {
  const there = await newHome();
  const { id, ...more } = await build(there);
  return { cast: there.cast, id, places: [heldBy(there.group.id, 'KarangTaruna', 'payoutAccount { id }', more)] };
};
const checked = (deal: (there: Home & { kind: string; amount: number }) => Promise<unknown>, kind = 'CASH') =>
  account(async (there) => {
    const id = await checkedAccount(there.group);
    await deal({ ...there, kind, amount: 10_000_000 });
    return { id };
  });
/** The company pays to one account while another one is new. */
const changed = (which: 'old' | 'new', check: boolean) =>
  account(async (there) => {
    const old = await checkedAccount(there.group);
    await active({ ...there, kind: 'CASH' });
    const id = await pendingAccount(there.group, '9900034567');
    if (check) expectRecord(await as(there.group.staff).verifyPayoutAccount?.({ id }), 'payoutAccount');
    // Officers and offices see the newest; the company the one in force.
    if (which === 'new') return { id, instead: { company: [old] } };
    return { id: old, seenBy: ['company'], instead: Object.fromEntries(ofGroup.map((viewer) => [viewer, [id]])) };
  });

/** A stranger who has asked for nothing else asks to join one of two that are new. */
const request = (side: 'group' | 'company', role: string, answer?: 'confirmMembership' | 'rejectMembership') => async (): Promise<Sight> => {
  const there = await newHome();
  const cast = { ...there.cast, stranger: await person('Pemohon') };
  const { id } = expectRecord(await as(cast.stranger).requestMembership?.({ organisationId: there[side].id, role }), 'request');
  const reason = answer === 'rejectMembership' ? { reason: 'Belum dikenal.' } : {};
  if (answer) expectRecord(await as(cast.officeAbove)[answer]?.({ id, ...reason }), 'request');
  // Only what waits is in the lists of those who decide, and one's own in none of them; one's own list has what was rejected too.
  const waits = answer ? [] : undefined;
  const own = answer === 'confirmMembership' ? [] : ['stranger' as const];
  const [kind, deciders] = side === 'group' ? (['KarangTaruna', ['officer', ...OFFICES]] as const) : (['Company', ['company', ...OFFICES]] as const);
  return {
    cast,
    id,
    places: [
      heldBy(there[side].id, kind, 'membershipRequests { id }', { seenBy: waits ?? deciders }),
      { text: 'viewer { x: membershipRequests { id } }', seenBy: own },
    ],
  };
};

/** Who sees which organisation, account and request, state by state. */
export const organisationCases: readonly Case[] = [
  { kind: 'KarangTaruna', state: 'PENDING', arrange: group('PENDING', pendingGroupIn), seenBy: ofGroup },
  // The board of a province: offices in it are not above it.
  { kind: 'KarangTaruna', state: 'PENDING, of a province', arrange: provinceBoard, seenBy: [...OFFICERS, 'province'] },
  { kind: 'KarangTaruna', state: 'VERIFIED', arrange: group('VERIFIED', verifiedGroupIn), seenBy: EVERYBODY },
  { kind: 'KarangTaruna', state: 'VERIFIED, assessed', arrange: group('VERIFIED', assessedGroup), seenBy: EVERYBODY },
  { kind: 'KarangTaruna', state: 'REJECTED', arrange: group('REJECTED', rejectedGroup), seenBy: ofGroup },
  { kind: 'KarangTaruna', state: 'SUSPENDED', arrange: group('SUSPENDED', suspendedGroup), seenBy: EVERYBODY },

  { kind: 'Company', state: 'PENDING', arrange: company('PENDING', pendingCompany), seenBy: ofCompany },
  // Its domicile's office and that of another province may verify it: this province may not.
  {
    kind: 'Company',
    state: 'PENDING, working elsewhere',
    arrange: company('PENDING', () => pendingCompany({ operatingRegions: ['31'] })),
    seenBy: [...MEMBERS, 'officeAbove'],
  },
  {
    kind: 'Company',
    state: 'PENDING, from elsewhere',
    arrange: company('PENDING', () => pendingCompany({ domicile: '31.71', operatingRegions: ['82.71'] })),
    seenBy: [...MEMBERS, 'province'],
  },
  { kind: 'Company', state: 'PENDING, rejected before', arrange: company('PENDING', againCompany), seenBy: [...MEMBERS, 'officeAbove'] },
  { kind: 'Company', state: 'VERIFIED', arrange: company('VERIFIED', verifiedCompany), seenBy: EVERYBODY },
  { kind: 'Company', state: 'REJECTED', arrange: company('REJECTED', rejectedCompany), seenBy: ofCompany },
  { kind: 'Company', state: 'SUSPENDED', arrange: company('SUSPENDED', suspendedCompany), seenBy: EVERYBODY },

  { kind: 'PayoutAccount', state: 'PENDING', arrange: account(async ({ group }) => ({ id: await pendingAccount(group) })), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED', arrange: checked(async () => {}), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED, cash accepted', arrange: checked(accepted), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED, cash approved', arrange: checked(approved), seenBy: [...ofGroup, 'company'] },
  { kind: 'PayoutAccount', state: 'VERIFIED, cash active', arrange: checked(active), seenBy: [...ofGroup, 'company'] },
  { kind: 'PayoutAccount', state: 'VERIFIED, cash ended', arrange: checked(ended), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED, goods active', arrange: checked(active, 'GOODS'), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'PENDING, in place of one in force', arrange: changed('new', false), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED, in its 72 hours', arrange: changed('new', true), seenBy: ofGroup },
  { kind: 'PayoutAccount', state: 'VERIFIED, in force while another waits', arrange: changed('old', false), seenBy: [...ofGroup, 'company'] },
  {
    kind: 'PayoutAccount',
    state: 'REJECTED',
    arrange: account(async ({ group }) => {
      const id = await pendingAccount(group);
      expectRecord(await as(group.staff).rejectPayoutAccount?.({ id, reason: 'Atas nama lain.' }), 'payoutAccount');
      return { id };
    }),
    seenBy: ofGroup,
  },

  // Asked by the stranger; the secretary and the staff member, who is both, decide nothing.
  { kind: 'MembershipRequest', state: 'PENDING, to a group', arrange: request('group', 'MEMBER'), seenBy: ['stranger', 'officer', ...OFFICES] },
  {
    kind: 'MembershipRequest',
    state: 'VERIFIED, to a group',
    arrange: request('group', 'MEMBER', 'confirmMembership'),
    seenBy: ['stranger', 'officer', ...OFFICES],
  },
  { kind: 'MembershipRequest', state: 'PENDING, to a company', arrange: request('company', 'STAFF'), seenBy: ['stranger', 'company', ...OFFICES] },
  {
    kind: 'MembershipRequest',
    state: 'VERIFIED, to a company',
    arrange: request('company', 'STAFF', 'confirmMembership'),
    seenBy: ['stranger', 'company', ...OFFICES],
  },
  {
    kind: 'MembershipRequest',
    state: 'REJECTED, to a group',
    arrange: request('group', 'MEMBER', 'rejectMembership'),
    seenBy: ['stranger', 'officer', ...OFFICES],
  },
  {
    kind: 'MembershipRequest',
    state: 'REJECTED, to a company',
    arrange: request('company', 'STAFF', 'rejectMembership'),
    seenBy: ['stranger', 'company', ...OFFICES],
  },

  {
    kind: 'Region',
    state: 'a village',
    async arrange() {
      const code = await freeVillage();
      return {
        cast: (await home()).cast,
        id: `reg_${code}`,
        places: [{ text: `region(code: "${code}") { id }` }, list(`regions(level: VILLAGE, within: "${code}")`)],
      };
    },
    seenBy: EVERYBODY,
  },
  {
    kind: 'Office',
    state: 'of a kota',
    async arrange() {
      const { cast, company } = await home();
      const { officeId } = await staffOf('82.71');
      return { cast, id: officeId, places: [heldBy(company.id, 'Company', 'verifiedBy { id }')] };
    },
    seenBy: EVERYBODY,
  },
  {
    kind: 'Viewer',
    state: 'an officer',
    async arrange() {
      const { cast } = await home();
      const themselves = Object.fromEntries(Object.entries(cast).flatMap(([viewer, who]) => (who ? [[viewer, [who.id]]] : [])));
      return { cast, id: cast.officer?.id as string, places: [{ text: 'viewer { id }', instead: themselves }] };
    },
    seenBy: ['officer'],
  },
];
