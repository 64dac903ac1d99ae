import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { isStaffed, officeDecidingNow, provinceOf, provincialOffice } from '../identity/deciding.ts';
import { ProvinceMustDecide } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import type { FundingMatch } from './funding-match.ts';
import { liveSum } from './funding-matches.ts';

/** Who decides about a match. */
export interface Decision {
  /** The office for which the viewer decides now, or would but for the sum. */
  readonly office: ViewerOffice | undefined;
  /** The sum of the proposal's live matches makes it the province's to decide, and the viewer is not of the province. */
  readonly isAboveOffice: boolean;
}

/** Waiting counts from when the group accepted. */
export async function decisionOn(em: EntityManager, ctx: Context, match: FundingMatch): Promise<Decision> {
  const provincial = provincialOffice(ctx.viewer, match.regionCode);
  const isProvinces = (await liveSum(em, ctx, match)) >= ctx.settings.provinceDecidesFrom;
  if (isProvinces && provincial) return { office: provincial, isAboveOffice: false };
  const office = await officeDecidingNow(em, ctx, { regionCode: match.regionCode, since: match.status === 'ACCEPTED' ? (match.acceptedAt ?? null) : null });
  return { office, isAboveOffice: isProvinces };
}

/** The refusal that names the provincial office; null where nobody works there yet. */
export async function provinceMustDecide(em: EntityManager, regionCode: string): Promise<ProvinceMustDecide> {
  const province = provinceOf(regionCode);
  const office = (await isStaffed(em, province)) ? await em.findOne(Office, { region: province }) : null;
  return new ProvinceMustDecide(office?.id ?? null);
}
