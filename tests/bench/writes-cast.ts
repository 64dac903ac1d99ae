import { randomUUID } from 'node:crypto';
import { type Country, fromBuild, type Served } from './country.ts';

/** Somebody signed in, who acts for one organisation. */
export interface Member {
  readonly id: string;
  readonly token: string;
  readonly username: string;
  /** The organisation's uuid. */
  readonly of: string;
}

/** A group of the country whose people may propose now: its chair, two of its office, and its region. */
export interface Proposing {
  readonly chair: Member;
  readonly staff: Member;
  readonly approver: Member;
}

/** The password of all of them. */
export const PASSWORD = 'sambung-bench-2026';

const globalId = (prefix: string, uuid: string) => `${prefix}_${uuid.replaceAll('-', '')}`;
export const uuidOf = (id: string) => id.slice(id.indexOf('_') + 1);

/** Puts people into a generated country, as its owner: signing up and waiting for an office is not what is measured. */
export async function castOf({ admin }: Pick<Country, 'admin'>) {
  const { hashToken, newToken } = await fromBuild<typeof import('../../src/kernel/secrets.ts')>('kernel/secrets.js');
  const { hashPassword } = await fromBuild<typeof import('../../src/modules/identity/passwords.ts')>('modules/identity/passwords.js');
  const passwordHash = await hashPassword(PASSWORD);

  async function member(column: 'karang_taruna_id' | 'company_id' | 'office_id', of: string, role: string): Promise<Member> {
    const [id, token] = [randomUUID(), newToken()];
    const username = `b.${id.slice(0, 18)}`;
    await admin.query(`insert into person (id, name, username, password_hash, consented_at, created_at) values ($1, 'Orang Uji', $2, $3, now(), now())`, [
      id,
      username,
      passwordHash,
    ]);
    await admin.query(`insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, now(), now() + interval '1 year')`, [
      hashToken(token),
      id,
    ]);
    await admin.query(`insert into membership (id, person_id, ${column}, role, created_at) values ($1, $2, $3, $4, now())`, [randomUUID(), id, of, role]);
    return { id, token, username, of };
  }

  /** A verified company with one open programme that gives everything to everybody, and whoever acts for it. */
  async function giver(): Promise<{ readonly admin: Member; readonly programId: string; readonly program: string }> {
    const [company, program, person] = [randomUUID(), randomUUID(), randomUUID()];
    await admin.query(
      `insert into company (id, name, nib, industry, domicile_code, zone, status, registered_by, created_at)
       values ($1, 'PT Uji', lpad((random() * 1e12)::bigint::text, 13, '7'), 'Pertambangan', '82.71', 'Asia/Jayapura', 'VERIFIED', $2, now())`,
      [company, person],
    );
    await admin.query(`insert into company_region (company_id, region_code) values ($1, '82.71')`, [company]);
    await admin.query(
      `insert into csr_program (id, company_id, zone, title, description, focus_areas, support_kinds, fiscal_year, budget, minimum_award, maximum_award, opens_on, closes_on, status, created_by, created_at)
       select $1, $2, 'Asia/Jayapura', 'Program uji', 'Untuk mengukur.', array(select distinct focus_area from proposal limit 20), array['CASH', 'GOODS'], 2026,
         900000000000000, 1, 900000000000000, '2026-01-01', '2027-12-31', 'OPEN', $3, now()`,
      [program, company, person],
    );
    return { admin: await member('company_id', company, 'ADMIN'), program, programId: globalId('prg', program) };
  }

  /** So many groups whose decree runs and whose reports are in time. */
  async function groups(count: number): Promise<Proposing[]> {
    const { rows } = await admin.query<{ id: string; office: string }>(
      `select k.id, o.id as office from karang_taruna k join office o on o.region_code = left(k.region_code, 5)
       where k.status = 'VERIFIED' and k.term_ends_on > '2027-12-31' and length(k.region_code) = 13
         and not exists (select 1 from proposal p where p.karang_taruna_id = k.id and p.status = 'RUNNING') order by k.id limit $1`,
      [count],
    );
    const made: Proposing[] = [];
    for (const { id, office } of rows) {
      const [staff, approver] = [await member('office_id', office, 'STAFF'), await member('office_id', office, 'STAFF')];
      made.push({ chair: await member('karang_taruna_id', id, 'CHAIR'), staff, approver });
    }
    return made;
  }

  /** Proposals to which a rupiah may be offered, each once. */
  async function* seeking(): AsyncGenerator<string> {
    const { rows } = await admin.query<{ id: string }>(
      `select p.id from proposal p join karang_taruna k on k.id = p.karang_taruna_id
       where p.status = 'VERIFIED' and p.remaining > 0 and k.status = 'VERIFIED' and k.term_ends_on > '2027-12-31'
         and not exists (select 1 from proposal o where o.karang_taruna_id = k.id and o.status = 'RUNNING') order by p.id limit 60000`,
    );
    for (const { id } of rows) yield globalId('prp', id);
  }
  return { member, giver, groups, seeking };
}

// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the mutation's
export type Answer = any;

/** Does it over HTTP as that person; throws unless it succeeds. */
export async function does(server: Served, who: Member | null, mutation: string, input: object, wanted: string): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(who && { authorization: `Bearer ${who.token}` }) },
    body: JSON.stringify({
      query: `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Success { ${wanted} } } }`,
      variables: { input },
    }),
  });
  const text = await answer.text();
  const result = JSON.parse(text).data?.[mutation];
  if (result?.__typename !== `${type}Success`) throw new Error(`${mutation} answered ${text.slice(0, 500)}`);
  return result;
}
