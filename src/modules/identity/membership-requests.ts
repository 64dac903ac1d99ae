import type { Context } from '../../context.ts';
import type { Visibility } from '../../database/exposure.ts';
import type { EntityClass, Row } from '../../database/model.ts';
import type { Reads } from '../../database/reads.ts';
import { any, raw, type Sql, sql } from '../../database/sql.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { confirmsAsParty } from './identity-policy.ts';
import { MOST_PEOPLE, type OrganisationKind } from './members.ts';
import { MembershipRequest } from './membership.ts';
import { isOfficeAbove, isSelf, leads, mayVerifyCompany } from './visibility.ts';

const NONE = sql`null::uuid`;

/** What can be joined, where a request names it, and whose people may decide on its requests. */
const ORGANISATIONS = {
  KarangTaruna: {
    entity: KarangTaruna,
    of: 'karangTaruna',
    column: 'karang_taruna_id',
    decides: (viewer, t) => any([leads(viewer, raw(`${t}.id`), NONE, NONE), isOfficeAbove(viewer, raw(`${t}.region_code`))]),
  },
  Company: {
    entity: Company,
    of: 'company',
    column: 'company_id',
    decides: (viewer, t) => any([leads(viewer, NONE, raw(`${t}.id`), NONE), mayVerifyCompany(viewer, t)]),
  },
  Forum: {
    entity: Forum,
    of: 'forum',
    column: 'forum_id',
    decides: (viewer, t) => any([leads(viewer, NONE, NONE, raw(`${t}.id`)), isOfficeAbove(viewer, raw(`${t}.region_code`))]),
  },
} satisfies Record<string, { entity: EntityClass; of: 'karangTaruna' | 'company' | 'forum'; column: string; decides: Visibility }>;

/** What waits for an answer there, the oldest first; null for whoever may not give one. Two statements for all that ask. */
export async function requestsTo({ reads, viewer }: Context, kind: OrganisationKind, id: string): Promise<readonly Row<MembershipRequest>[] | null> {
  const { entity, of, column, decides } = ORGANISATIONS[kind];
  if (confirmsAsParty(viewer, { [of]: { id } })) return null;
  const { key, name } = reads.table(entity);
  const loader = reads.loader<readonly Row<MembershipRequest>[] | null>(`${kind}.membershipRequests`, async (ids) => {
    const keys = reads.keys(key, ids);
    const decided = await reads.queries.rows(sql`select t.id from ${raw(name)} t where t.id = any(${keys}::uuid[]) and ${decides(viewer, 't')}`);
    if (!decided.length) return ids.map(() => null);
    const waiting = await requests(
      reads,
      sql`t.id in (select r.id from unnest(${decided.map(([uuid]) => uuid)}::uuid[]) o(id) cross join lateral (
        select r.id from membership_request r where r.${raw(column)} = o.id and r.status = 'PENDING' and not ${isSelf(viewer, sql`r.person_id`)}
        order by r.created_at, r.id limit ${MOST_PEOPLE}) r)`,
    );
    const known = new Set(decided.map(([uuid]) => key.convert(uuid)));
    const asked = Map.groupBy(waiting, (request) => request[of] as unknown as string);
    return ids.map((organisation) => (known.has(organisation) ? (asked.get(organisation) ?? []) : null));
  });
  return loader.load(id);
}

/** What the viewer asked of each organisation last and was not granted: what still waits, and what was rejected, with its reason. */
export const ownRequests = ({ reads, viewer }: Context): Promise<readonly Row<MembershipRequest>[]> =>
  requests(
    reads,
    sql`t.status in ('PENDING', 'REJECTED') and ${isSelf(viewer, sql`t.person_id`)} and not exists (
      select 1 from membership_request later where later.person_id = t.person_id and (later.created_at, later.id) > (t.created_at, t.id)
        and coalesce(later.karang_taruna_id, later.company_id, later.forum_id) = coalesce(t.karang_taruna_id, t.company_id, t.forum_id))
      and (exists (select 1 from karang_taruna k where k.id = t.karang_taruna_id and ${reads.visible(KarangTaruna, 'k')})
        or exists (select 1 from company c where c.id = t.company_id and ${reads.visible(Company, 'c')})
        or exists (select 1 from forum f where f.id = t.forum_id and ${reads.visible(Forum, 'f')}))`,
    sql`order by t.created_at desc, t.id desc limit ${MOST_PEOPLE}`,
  );

const requests = (reads: Reads, where: Sql, tail: Sql = sql`order by t.created_at, t.id`) => reads.select(MembershipRequest, where, tail);
