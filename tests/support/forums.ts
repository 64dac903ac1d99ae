import { as } from './client.ts';
import { type Company, expectRecord, join, type Person, person, sql, staffOf, unique, verifiedCompany } from './people.ts';

export interface Forum {
  readonly id: string;
  readonly regionCode: string;
  /** In whose name it was registered: its first member. */
  readonly company: Company;
  /** Registered it, and leads its secretariat. */
  readonly secretary: Person;
  /** Works for the office of its region. */
  readonly staff: Person;
}

const promised = new Set<string>();

/** A kabupaten or kota in which no forum was ever registered, and no office of these tests' own stands. */
export async function freeRegency(): Promise<string> {
  const rows = await sql<{ code: string }>(
    `select code from region r where level = 'REGENCY' and left(code, 2) not in ('82', '31', '81') and code <> all ($1::text[])
       and not exists (select 1 from forum f where f.region_code = r.code) order by random() limit 50`,
    [[...promised]],
  );
  const free = rows.find(({ code }) => !promised.has(code));
  if (!free) throw new Error('Every kabupaten has a forum');
  promised.add(free.code);
  return free.code;
}

interface ForumOptions {
  readonly regionCode?: string;
  readonly company?: Company;
  readonly name?: string;
}

export const forumInput = async (company: { id: string }, changes: object = {}) => ({
  companyId: company.id,
  name: `Forum TJSP ${unique()}`,
  regionCode: await freeRegency(),
  ...changes,
});

/** A forum that waits for its verification, by default of a kabupaten of its own. */
export async function pendingForum(options: ForumOptions = {}): Promise<Forum> {
  const company = options.company ?? (await verifiedCompany());
  const { regionCode, ...input } = await forumInput(company, { ...(options.name && { name: options.name }) });
  const where = options.regionCode ?? regionCode;
  const { id } = expectRecord(await as(company.admin).registerForum?.({ ...input, regionCode: where }), 'forum');
  return { id, regionCode: where, company, secretary: company.admin, staff: await staffOf(where) };
}

export async function verifiedForum(options: ForumOptions = {}): Promise<Forum> {
  const forum = await pendingForum(options);
  expectRecord(await as(forum.staff).verifyForum?.({ id: forum.id }), 'forum');
  return forum;
}

/** The company asks to join the forum; the answer is its request's id. */
export async function joining(forum: { id: string }, company: Company): Promise<string> {
  return expectRecord(await as(company.admin).joinForum?.({ forumId: forum.id, companyId: company.id }), 'member').id;
}

/** The company as a member of the forum; the answer is its membership's id. */
export async function joined(forum: Forum, company: Company): Promise<string> {
  const id = await joining(forum, company);
  expectRecord(await as(forum.secretary).confirmForumMember?.({ id }), 'member');
  return id;
}

/** Somebody of a company, by default of one that is a member, who sits in the forum's secretariat. */
export async function seated(forum: Forum, company: Company = forum.company, role = 'STAFF'): Promise<Person> {
  const who = await person('Sekretariat Forum');
  await join(who, company, 'STAFF');
  await join(who, forum, role);
  return who;
}

/** A list of the forum's, by its secretary unless told. */
export async function shortlist(forum: Forum, by: Person = forum.secretary, title = 'Prioritas 2026'): Promise<string> {
  return expectRecord(await as(by).createShortlist?.({ forumId: forum.id, title }), 'shortlist').id;
}
