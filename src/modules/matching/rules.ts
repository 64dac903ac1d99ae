import type { Context } from '../../context.ts';
import { all, type Sql, sql } from '../../database/sql.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isMember, isOfficer } from '../identity/visibility.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { type EligibilityRule, eligibility, states } from './eligibility.ts';

export const programs = sql`csr_program p join company c on c.id = p.company_id`;
export const proposals = sql`proposal q join karang_taruna g on g.id = q.karang_taruna_id`;

/** Every rule of an offer by this viewer now, over programmes p of companies c and proposals q of groups g. */
export const rulesFor = (viewer: Viewer, now: Date): EligibilityRule[] => [
  ...states('p', 'c', 'q', now),
  ...eligibility('p', 'q', 'g', now),
  {
    code: 'BOTH_SIDES',
    text: { id: 'Anda termasuk perusahaan dan kelompoknya sekaligus.', en: 'You belong to both the company and the group.' },
    holds: sql`not (${isMember(viewer, sql`p.company_id`)} and ${isOfficer(viewer, sql`q.karang_taruna_id`)})`,
  },
];

/**
 * What this viewer's side could bring to an offer now, but for rules that are known to hold. Who belongs to both sides acts for neither,
 * and is told of nothing between them.
 */
export function canBeFunded({ reads, viewer, clock }: Context, known: readonly string[] = []): Sql {
  const rules = rulesFor(viewer, clock.now()).filter(({ code }) => !known.includes(code));
  return all([...rules.map((rule) => rule.holds), reads.visible(Proposal, 'q'), reads.visible(CsrProgram, 'p')]);
}

/** What of that is about the programme alone: false once, it spares a look at every proposal. */
export function canFund({ reads, viewer, clock }: Context): Sql {
  const rules = rulesFor(viewer, clock.now()).filter(({ code }) => code === 'PROGRAM_NOT_OPEN' || code === 'COMPANY_NOT_VERIFIED');
  return all([...rules.map((rule) => rule.holds), sql`p.available > 0`, reads.visible(CsrProgram, 'p')]);
}
