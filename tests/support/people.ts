import { addDays, dayIn } from '../../src/kernel/calendar.ts';
import { newId } from '../../src/kernel/id.ts';
import { hashToken, newToken } from '../../src/kernel/secrets.ts';
import { type Actor, as } from './client.ts';
import { testServer } from './server.ts';

export interface Person extends Actor {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

export interface Group {
  readonly id: string;
  readonly regionCode: string;
  readonly chair: Person;
  /** Works for the office of its kabupaten or kota. */
  readonly staff: Person;
}

export interface Company {
  readonly id: string;
  readonly admin: Person;
}

export const hex = (id: string) => id.slice(id.indexOf('_') + 1);
let counter = 0;
/** Different on every call: tests share a database and use what is theirs alone. */
export const unique = () => `${process.pid.toString(36)}${Date.now().toString(36)}${(counter++).toString(36)}`;
export const nib = () => String(Math.floor(Math.random() * 9e12) + 1e12);

/** Past the server; `now()` is when the server's clock says. */
export const sql = async <T = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> => {
  const { admin, clock } = await testServer();
  return (await admin.query(text.replaceAll('now()', `'${clock.now().toISOString()}'::timestamptz`), values)).rows as T[];
};

/** Today where Ternate is. */
export const today = async () => dayIn('Asia/Jayapura', (await testServer()).clock.now());
export const inDays = async (days: number) => addDays(await today(), days);

/** Somebody with an account and a session; signing up is tried where it is the subject. */
export async function person(name = 'Warga Desa'): Promise<Person> {
  const { clock } = await testServer();
  const id = newId('prs');
  const username = `w.${unique()}`.slice(0, 30);
  const token = newToken();
  const now = clock.now();
  await sql(`insert into person (id, name, username, password_hash, consented_at, created_at) values ($1, $2, $3, 'none', $4, $4)`, [
    hex(id),
    name,
    username,
    now,
  ]);
  await sql('insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)', [
    hashToken(token),
    hex(id),
    now,
    new Date(now.getTime() + 400 * 86_400_000),
  ]);
  return { id, username, token, name };
}

/** Lets the person act for the organisation. */
export async function join(who: Person, organisation: { id: string }, role: string): Promise<void> {
  const column = { krt: 'karang_taruna_id', cmp: 'company_id', off: 'office_id', frm: 'forum_id' }[organisation.id.slice(0, 3)];
  await sql(`insert into membership (id, person_id, ${column}, role, created_at) values ($1, $2, $3, $4, now())`, [
    hex(newId('mem')),
    hex(who.id),
    hex(organisation.id),
    role,
  ]);
}

/** A person who works for the office of that region; the office is made when there is none. */
export async function staffOf(regionCode: string, name = 'Staf Dinsos'): Promise<Person & { officeId: string }> {
  await sql('insert into office (id, name, region_code, created_at) values ($1, $2, $3, now()) on conflict (region_code) do nothing', [
    hex(newId('off')),
    `Dinas Sosial ${regionCode}`,
    regionCode,
  ]);
  const [office] = await sql<{ id: string }>('select id from office where region_code = $1', [regionCode]);
  const officeId = `off_${office?.id.replaceAll('-', '')}`;
  const who = await person(name);
  await join(who, { id: officeId }, 'STAFF');
  return { ...who, officeId };
}

const promised = new Set<string>();

/** A village under that region in which no group was ever registered. */
export async function freeVillage(within = '82.71'): Promise<string> {
  const rows = await sql<{ code: string }>(
    `select code from region r where level = 'VILLAGE' and (code = $1 or code like $1 || '.%')
       and code <> all ($2::text[]) and not exists (select 1 from karang_taruna k where k.region_code = r.code) order by random() limit 50`,
    [within, [...promised]],
  );
  // Several may have asked at once: each gets another.
  const free = rows.find(({ code }) => !promised.has(code));
  if (!free) throw new Error(`No free village under ${within}`);
  promised.add(free.code);
  return free.code;
}

interface GroupOptions {
  readonly name?: string;
  readonly termEndsOn?: string;
  readonly classification?: string;
  /** The very region, instead of a free village in one. */
  readonly at?: string;
}

/** A group that waits for its verification, with the chair who registered it. */
export async function pendingGroupIn(within = '82.71', options: GroupOptions = {}): Promise<Group> {
  const regionCode = options.at ?? (await freeVillage(within));
  const chair = await person('Ketua Karang Taruna');
  const result = await as(chair).registerKarangTaruna?.({
    name: options.name ?? `Karang Taruna ${unique()}`,
    regionCode,
    decreeNumber: `SK/${unique()}`,
    decreeDate: await inDays(-400),
    termEndsOn: options.termEndsOn ?? (await inDays(1400)),
    officers: [
      { name: 'Siti Rahma', role: 'CHAIR' },
      { name: 'Abdul Malik', role: 'TREASURER' },
    ],
    role: 'CHAIR',
  });
  return { id: expectRecord(result, 'karangTaruna').id, regionCode, chair, staff: await staffOf(regionCode.slice(0, 5)) };
}

/** A verified group, by default in a village of Kota Ternate, assessed when a classification is given. */
export async function verifiedGroupIn(within = '82.71', options: GroupOptions = {}): Promise<Group> {
  const group = await pendingGroupIn(within, options);
  const decider = group.regionCode.length < 5 ? await staffOf(group.regionCode) : group.staff;
  expectRecord(await as(decider).verifyKarangTaruna?.({ id: group.id }), 'karangTaruna');
  if (options.classification) await assess(group, options.classification);
  return { ...group, staff: decider };
}

export async function assess(group: Group, classification: string, score = 70): Promise<void> {
  const scores = { organisation: score, people: score, facilities: score, administration: score, partnership: score, activities: score };
  expectRecord(await as(group.staff).assessKarangTaruna?.({ karangTarunaId: group.id, assessedOn: await inDays(-1), classification, scores }), 'karangTaruna');
}

/** A payout account that was checked. */
export async function checkedAccount(group: Group): Promise<string> {
  const set = await as(group.chair).setPayoutAccount?.({ karangTarunaId: group.id, bank: 'Bank Maluku Malut', holder: 'Karang Taruna', number: '1200034567' });
  const { id } = expectRecord(set, 'payoutAccount');
  expectRecord(await as(group.staff).verifyPayoutAccount?.({ id }), 'payoutAccount');
  return id;
}

/** A company that waits for its verification. */
export async function pendingCompany(options: { domicile?: string; operatingRegions?: string[]; nib?: string; name?: string } = {}): Promise<Company> {
  const admin = await person('Staf CSR');
  const result = await as(admin).registerCompany?.({
    name: options.name ?? `PT ${unique()}`,
    nib: options.nib ?? nib(),
    industry: 'Pertambangan',
    domicileCode: options.domicile ?? '82.71',
    operatingRegionCodes: options.operatingRegions ?? ['82'],
  });
  return { id: expectRecord(result, 'company').id, admin };
}

export async function verifiedCompany(options: Parameters<typeof pendingCompany>[0] = {}): Promise<Company> {
  const company = await pendingCompany(options);
  expectRecord(await as(await staffOf((options.domicile ?? '82.71').slice(0, 5))).verifyCompany?.({ id: company.id }), 'company');
  return company;
}

// biome-ignore lint/suspicious/noExplicitAny: the record's shape is the mutation's
export function expectRecord(result: any, field: string): any {
  if (!result?.__typename?.endsWith('Success')) throw new Error(`Building the world failed: ${JSON.stringify(result)}`);
  return result[field];
}
