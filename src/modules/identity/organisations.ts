import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { lockVisible } from '../../database/lock.ts';
import { notFound } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { Forum } from '../forum/forum.ts';
import { KarangTaruna } from '../karang-taruna/karang-taruna.ts';
import { Office } from './office.ts';

/** A group, a company, an office or a forum, as the other places of a membership stay empty. */
export type Organised = { readonly karangTaruna?: KarangTaruna; readonly company?: Company; readonly office?: Office; readonly forum?: Forum };

const KINDS = { karangTaruna: KarangTaruna, company: Company, office: Office, forum: Forum } as const;

/** Locks and loads the organisation of that id; NOT_FOUND for what the viewer may not see and for any other id. */
export async function lockOrganisation(em: EntityManager, ctx: Context, id: string): Promise<Organised> {
  const entity = ctx.reads.entityOf(id);
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((k) => KINDS[k] === entity);
  if (!kind) throw notFound();
  return { [kind]: await lockVisible(em, ctx, KINDS[kind] as typeof Office, id) };
}
