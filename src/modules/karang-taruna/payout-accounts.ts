import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { execute, keyOf, lockRow } from '../../database/lock.ts';
import type { Row } from '../../database/model.ts';
import type { Reads } from '../../database/reads.ts';
import { sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { notFound } from '../../kernel/refusal.ts';
import { decidingOffice, officeRegionOf } from '../identity/deciding.ts';
import { isStaffed } from '../identity/visibility.ts';
import { KarangTaruna } from './karang-taruna.ts';
import { seesWholeNumber } from './karang-taruna-policy.ts';
import { ACCOUNT_NUMBER, PayoutAccount } from './payout-account.ts';

/** The number as this viewer may see it: in full, which is noted, or masked. */
export async function numberShown(ctx: Context, account: Row<PayoutAccount>): Promise<string> {
  const { viewer, reads, clock } = ctx;
  const group = await reads.one(KarangTaruna, account.karangTaruna);
  if (!group || !viewer.personId) return account.maskedNumber;
  const regionCode = group.region;
  // Waiting without a decision opens it to the province only while it waits.
  const since = account.status === 'PENDING' ? account.createdAt : null;
  const office = viewer.isStaffAbove(regionCode)
    ? decidingOffice(viewer, { regionCode, since, now: clock.now(), staffed: await hasStaff(reads, officeRegionOf(regionCode)) })
    : undefined;
  if (!seesWholeNumber(viewer, { id: group.id, regionCode }, office)) return account.maskedNumber;
  await noteShowing(ctx, account.id);
  return ctx.secrets.decrypt(account.sealedNumber, ACCOUNT_NUMBER);
}

const hasStaff = (reads: Reads, officeRegion: string): Promise<boolean> =>
  reads
    .loader<boolean>('Office.isStaffed', async (regions) => {
      const rows = await reads.queries.rows(sql`select code from unnest(${regions}::text[]) code where ${isStaffed(sql`code`)}`);
      const staffed = new Set(rows.map(([code]) => code));
      return regions.map((r) => staffed.has(r));
    })
    .load(officeRegion);

const noteShowing = (ctx: Context, accountId: string): Promise<unknown> =>
  ctx.reads
    .loader('PayoutAccount.number', async (ids) => {
      const person = uuidOf('prs', ctx.viewer.personId as string);
      const accounts = `{${ids.map((id) => uuidOf('acc', id)).join(',')}}`;
      await execute(ctx.em, sql`select log_access(${person}::uuid, 'PayoutAccount', account) from unnest(${accounts}::uuid[]) account`);
      return ids;
    })
    .load(accountId);

/** The account, locked after its group: of two that are checked at once, one alone is the first. */
export async function lockAccount(em: EntityManager, ctx: Context, id: string): Promise<PayoutAccount> {
  const [found] = await execute<{ karang_taruna_id: string }>(
    em,
    sql`select t.karang_taruna_id from payout_account t where t.id = ${keyOf(ctx, PayoutAccount, id)} and ${ctx.reads.visible(PayoutAccount, 't')}`,
  );
  if (!found) throw notFound();
  await lockRow(em, ctx, KarangTaruna, ctx.reads.table(KarangTaruna).key.convert(found.karang_taruna_id) as string);
  return lockRow(em, ctx, PayoutAccount, id);
}
