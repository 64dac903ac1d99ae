import type { EntityClass } from '../../database/model.ts';
import type { Reads } from '../../database/reads.ts';
import { raw, type Sql, sql } from '../../database/sql.ts';
import { uuidOf } from '../../kernel/id.ts';
import { AccountabilityReport } from '../accountability/report.ts';
import { Disbursement } from '../funding/disbursement.ts';
import { FundingMatch } from '../funding/funding-match.ts';
import { Proposal } from '../proposal/proposal.ts';

export type DocumentKind = 'HANDOVER' | 'AGREEMENT' | 'REPORT' | 'PROPOSAL';

/** What can be printed, by what it is a paper about; a match has one, to be signed, once it was approved. */
const PAPERS: Readonly<Record<DocumentKind, { readonly entity: EntityClass; readonly exists?: Sql }>> = {
  HANDOVER: { entity: Disbursement },
  AGREEMENT: { entity: FundingMatch, exists: sql`t.approved_at is not null` },
  REPORT: { entity: AccountabilityReport },
  PROPOSAL: { entity: Proposal },
};

/** A record as a paper shows it, with what the audit log says of it last. */
export interface Paper {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly recordedAt: Date;
  readonly fingerprint: string;
}

/** Hex digits of a hash that a paper bears: few enough to compare by eye, too many to make another record fit. */
const DIGITS = 16;

/** The paper about that record; null where there is none or the viewer may not see the record. */
export async function paperOf(reads: Reads, id: string): Promise<Paper | null> {
  const entity = reads.entityOf(id);
  const kind = (Object.keys(PAPERS) as DocumentKind[]).find((k) => PAPERS[k].entity === entity);
  if (!entity || !kind) return null;
  const { key, name } = reads.table(entity);
  const { exists = sql`true` } = PAPERS[kind];
  if (!uuidOf((key.prop.customType as unknown as { prefix: string }).prefix, id)) return null;
  const loader = reads.loader<Paper | null>(`document ${kind}`, async (ids) => {
    const rows = await reads.queries.rows(sql`
      select t.id, e.at, left(encode(e.hash, 'hex'), ${DIGITS})
      from ${raw(name)} t cross join lateral (
        select e.at, e.hash from audit_entry e where e.subject_id = t.id order by e.sequence desc limit 1) e
      where t.id = any(${reads.keys(key, ids)}::uuid[]) and ${exists} and ${reads.visible(entity, 't')}`);
    const papers = new Map(rows.map(([uuid, recordedAt, fingerprint]) => [key.convert(uuid), { recordedAt, fingerprint }]));
    return ids.map((of) => (papers.has(of) ? ({ id: of, kind, ...papers.get(of) } as Paper) : null));
  });
  return loader.load(id);
}
