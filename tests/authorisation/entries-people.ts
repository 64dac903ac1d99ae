import { hashToken, newToken } from '../../src/kernel/secrets.ts';
import { as } from '../support/client.ts';
import { type Company, expectRecord, freeVillage, type Group, hex, inDays, join, nib, person, sql, unique } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import { type Cast, home, newHome } from './cast.ts';
import { REASON } from './subjects.ts';

const PASSWORD = 'kata-sandi-panjang';

/** Another session of the same person, to be ended. */
async function anotherSession(cast: Cast, viewer: keyof Cast) {
  const who = cast[viewer];
  if (!who) return null;
  const token = newToken();
  await sql(`insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, now(), now() + interval '1 day')`, [
    hashToken(token),
    hex(who.id),
  ]);
  return { token };
}

/** Somebody's wish to act for the organisation, as that. */
async function request(organisation: Group | Company, role: string): Promise<{ id: string }> {
  const who = await person('Pemohon');
  return expectRecord(await as(who).requestMembership?.({ organisationId: organisation.id, role }), 'request');
}
async function member(organisation: Group | Company, role: string): Promise<object> {
  const who = await person('Anggota Lama');
  await join(who, organisation, role);
  return { organisationId: organisation.id, username: who.username, reason: 'Pindah desa.' };
}
const newAccount = async () => {
  const username = `m.${unique()}`.slice(0, 30);
  expectRecord(await as(null).signUp?.({ name: 'Siti Rahma', username, password: PASSWORD }), 'viewer');
  return username;
};

/** What has to do with people, and what anybody with an account may begin. */
export const peopleEntries: readonly Entry[] = [
  entry(
    'signUp',
    'a new name',
    async () => ({ ...(await home()), input: () => ({ name: 'Siti Rahma', username: `m.${unique()}`.slice(0, 30), password: PASSWORD }) }),
    outcomes('Success', { anonymous: 'Success' }),
  ),
  entry(
    'signIn',
    'an account',
    async () => {
      const login = await newAccount();
      return { ...(await home()), input: () => ({ login, password: PASSWORD }) };
    },
    outcomes('Success', { anonymous: 'Success' }),
  ),
  entry(
    'signOut',
    'a session',
    async () => {
      const there = await home();
      return { ...there, actor: (viewer) => anotherSession(there.cast, viewer) };
    },
    outcomes('Success'),
  ),
  entry(
    'changePassword',
    "one's own",
    async () => ({
      ...(await home()),
      actor: async (viewer) =>
        viewer === 'anonymous' ? null : { token: (await as(null).signIn?.({ login: await newAccount(), password: PASSWORD }))?.sessionToken },
      input: () => ({ currentPassword: PASSWORD, newPassword: 'kata-sandi-baru' }),
    }),
    outcomes('Success'),
  ),
  entry(
    'requestMembership',
    'a verified group',
    async () => {
      const there = await newHome();
      return { ...there, input: () => ({ organisationId: there.group.id, role: 'MEMBER' }) };
    },
    outcomes('Success', { officer: 'WrongState', both: 'WrongState' }),
  ),
  entry(
    'requestMembership',
    'a verified company',
    async () => {
      const there = await newHome();
      return { ...there, input: () => ({ organisationId: there.company.id, role: 'STAFF' }) };
    },
    outcomes('Success', { company: 'WrongState', both: 'WrongState' }),
  ),
  entry(
    'requestMembership',
    'an office',
    async () => {
      const there = await home();
      const [office] = await sql<{ id: string }>(`select id from office where region_code = '82.71'`);
      return { ...there, input: () => ({ organisationId: `off_${office?.id.replaceAll('-', '')}`, role: 'STAFF' }) };
    },
    outcomes('InvalidInput'),
  ),
  entry(
    'confirmMembership',
    'a request to a group',
    atHome(
      ({ group }) => request(group, 'MEMBER'),
      ({ id }) => ({ id }),
    ),
    // The chair leads the group; who is both is its secretary.
    outcomes('NOT_FOUND', { officer: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'confirmMembership',
    "the stranger's own request to a group",
    async () => {
      const there = await newHome();
      const { id } = expectRecord(await as(there.cast.stranger).requestMembership?.({ organisationId: there.group.id, role: 'MEMBER' }), 'request');
      return { ...there, input: () => ({ id }) };
    },
    outcomes('NOT_FOUND', { stranger: 'FORBIDDEN', officer: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'confirmMembership',
    'a request to a company',
    atHome(
      ({ company }) => request(company, 'STAFF'),
      ({ id }) => ({ id }),
    ),
    outcomes('NOT_FOUND', { company: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'rejectMembership',
    'a request to a group',
    atHome(
      ({ group }) => request(group, 'MEMBER'),
      ({ id }) => ({ id, reason: REASON }),
    ),
    outcomes('NOT_FOUND', { officer: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'rejectMembership',
    "the stranger's own request to a group",
    async () => {
      const there = await newHome();
      const { id } = expectRecord(await as(there.cast.stranger).requestMembership?.({ organisationId: there.group.id, role: 'MEMBER' }), 'request');
      return { ...there, input: () => ({ id, reason: REASON }) };
    },
    outcomes('NOT_FOUND', { stranger: 'FORBIDDEN', officer: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'rejectMembership',
    'a request to a company',
    atHome(
      ({ company }) => request(company, 'STAFF'),
      ({ id }) => ({ id, reason: REASON }),
    ),
    outcomes('NOT_FOUND', { company: 'Success', officeAbove: 'Success', province: 'Success' }),
  ),
  entry(
    'endMembership',
    "a member's, in a group",
    atHome(
      ({ group }) => member(group, 'MEMBER'),
      (input) => input,
    ),
    outcomes('FORBIDDEN', { officer: 'Success' }),
  ),
  entry(
    'endMembership',
    "a member's, in a company",
    atHome(
      ({ company }) => member(company, 'STAFF'),
      (input) => input,
    ),
    outcomes('FORBIDDEN', { company: 'Success' }),
  ),
  entry(
    'endMembership',
    "one's own, in a group",
    async () => {
      const there = await newHome();
      return {
        ...there,
        input: (viewer) => ({ organisationId: there.group.id, username: there.cast[viewer]?.username ?? 'siapa.saja', reason: 'Pindah desa.' }),
      };
    },
    // The only chair cannot leave.
    outcomes('FORBIDDEN', { officer: 'WrongState', both: 'Success' }),
  ),
  entry(
    'requestUpload',
    'a file',
    async () => ({ ...(await home()), input: () => ({ name: 'foto.jpg', mediaType: 'image/jpeg', byteSize: 1000 }) }),
    outcomes('Success'),
  ),
  entry(
    'registerKarangTaruna',
    'a free village',
    async () => ({
      ...(await home()),
      input: async () => ({
        name: `Karang Taruna ${unique()}`,
        regionCode: await freeVillage(),
        decreeNumber: 'SK/1',
        decreeDate: await inDays(-30),
        termEndsOn: await inDays(900),
        officers: [{ name: 'Siti Rahma', role: 'CHAIR' }],
        role: 'CHAIR',
      }),
    }),
    outcomes('Success'),
  ),
  entry(
    'registerCompany',
    'a new NIB',
    async () => ({
      ...(await home()),
      input: () => ({ name: `PT ${unique()}`, nib: nib(), industry: 'Perikanan', domicileCode: '82.71', operatingRegionCodes: ['82'] }),
    }),
    outcomes('Success'),
  ),
];
