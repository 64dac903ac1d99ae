import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Queries } from '../../database/queries.ts';
import { type Sql, sql } from '../../database/sql.ts';
import type { Done } from '../../kernel/atomically.ts';
import { daysFrom, type Zone } from '../../kernel/calendar.ts';
import { IdType } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { hashToken, newToken } from '../../kernel/secrets.ts';
import { type Person, Session } from './person.ts';
import { type MembershipRole, Viewer, type ViewerOffice } from './viewer.ts';
import { forumsOfCompany, type Seat, viewerForums } from './viewer-forums.ts';

/** Days after signing in. */
export const SESSION_DAYS = 30;

interface ActingFor extends Seat {
  readonly person: string;
  readonly group: string | null;
  readonly office: string | null;
  readonly region: string | null;
  readonly zone: Zone | null;
}

const global = { person: new IdType('prs'), group: new IdType('krt'), company: new IdType('cmp'), office: new IdType('off') };

const companyId = (uuid: string) => global.company.convertToJSValue(uuid);

/** Whom that session token belongs to, with all that they may act for; null when it is unknown or over. One statement. */
export const viewerOf = (queries: Queries, token: string, now: Date): Promise<Viewer | null> =>
  viewerFrom(queries, sql`(select s.person_id from session s where s.token_hash = ${hashToken(token)} and s.expires_at > ${now}) s`, now);

/** The person of that uuid, with all that they may act for now: for work that they asked for and no request waits for. */
export async function viewerOfPerson(queries: Queries, person: string, now: Date): Promise<Viewer> {
  const viewer = await viewerFrom(queries, sql`(select p.id as person_id from person p where p.id = ${person}) s`, now);
  return viewer ?? new Viewer(undefined, undefined, undefined, undefined, now);
}

async function viewerFrom(queries: Queries, person: Sql, now: Date): Promise<Viewer | null> {
  const rows = await queries.objects<ActingFor>(sql`
    select s.person_id::text as person, m.role, m.karang_taruna_id::text as "group", m.company_id::text as company,
           m.forum_id::text as forum, case when m.company_id is not null then ${forumsOfCompany(sql`m.company_id`)} end as forums, o.id::text as office, r.code as region, r.zone
    from ${person}
    left join membership m on m.person_id = s.person_id and m.ended_at is null
    left join office o on o.id = m.office_id
    left join region r on r.code = o.region_code
    order by m.created_at, m.id`);
  const [first] = rows;
  if (!first) return null;
  const groups = new Map<string, MembershipRole>();
  const companies = new Map<string, MembershipRole>();
  const offices: ViewerOffice[] = [];
  for (const { role, group, company, office, region, zone } of rows) {
    if (group) groups.set(global.group.convertToJSValue(group), role as MembershipRole);
    else if (company) companies.set(companyId(company), role as MembershipRole);
    else if (office) offices.push({ id: global.office.convertToJSValue(office), regionCode: region as string, zone: zone as Zone });
  }
  return new Viewer(global.person.convertToJSValue(first.person), groups, companies, offices, now, viewerForums(rows, companyId));
}

/** Who has just signed in, and the token of the session that this opened. */
export interface SignedIn extends Done {
  readonly token: string;
}

/** From here on the request is that person's; a same-origin browser keeps the token in its cookie. */
export async function enterSession(ctx: Context, { token }: SignedIn): Promise<void> {
  await actAs(ctx, token);
  if (ctx.session.wantsCookie) ctx.session.setCookie(token);
}

/** The outcome of a use case that gave the viewer something to act for: its record is read with that. */
export async function withNewMembership(ctx: Context, outcome: Promise<Done | Problem>): Promise<Done | Problem> {
  const done = await outcome;
  if (!(done instanceof Problem) && ctx.session.token) await actAs(ctx, ctx.session.token);
  return done;
}

async function actAs(ctx: Context, token: string): Promise<void> {
  const viewer = await viewerOf(ctx.reads.queries, token, ctx.clock.now());
  if (viewer) Object.assign(ctx, { viewer, reads: ctx.reads.as(viewer) } satisfies Partial<Context>);
}

/** Opens a session of that person; the answer is its token, which is kept nowhere. */
export function openSession(em: EntityManager, person: Person, now: Date): string {
  const token = newToken();
  em.create(Session, { tokenHash: hashToken(token), person, createdAt: now, expiresAt: daysFrom(now, SESSION_DAYS) });
  return token;
}
