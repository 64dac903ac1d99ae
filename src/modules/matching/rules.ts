import type { Context } from '../../context.ts';
import { all, mostly, type Sql, sql } from '../../database/sql.ts';
import { dayIn } from '../../kernel/calendar.ts';
import type { Viewer } from '../identity/viewer.ts';
import { isMember, isOfficer, oneOf } from '../identity/visibility.ts';
import { VERIFICATION_STATUSES } from '../karang-taruna/karang-taruna.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { type EligibilityRule, eligibility, hasSmallestAward, states } from './eligibility.ts';

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

/** What is about the programme alone. */
const OF_PROGRAM = ['PROGRAM_NOT_OPEN', 'COMPANY_NOT_VERIFIED'];

/**
 * What this viewer's side could bring to an offer now, but for rules that are known to hold. Who belongs to both sides acts for neither,
 * and is told of nothing between them.
 */
export const canBeFunded = (ctx: Context, known: readonly string[] = []): Sql => all([canFund(ctx), canBeOffered(ctx, known)]);

/** What of that is about the programme alone: false once, it spares a look at every proposal. */
export function canFund({ reads, viewer, clock }: Context): Sql {
  const rules = rulesFor(viewer, clock.now()).filter(({ code }) => OF_PROGRAM.includes(code));
  return all([...rules.map((rule) => rule.holds), sql`p.available > 0`, reads.visible(CsrProgram, 'p')]);
}

/** The rest of it. */
export function canBeOffered({ reads, viewer, clock }: Context, known: readonly string[] = []): Sql {
  const rules = rulesFor(viewer, clock.now()).filter(({ code }) => !OF_PROGRAM.includes(code) && !known.includes(code));
  return all([...rules.map((rule) => rule.holds), reads.visible(Proposal, 'q')]);
}

/**
 * The same as `canBeOffered` of many proposals at once, as `seeking s`: indexes answer what these say, and of the groups those are looked for
 * that may not take on more. `isSeekingOf` is the rest, which most programmes ask of nothing.
 */
export function seeking({ reads, viewer, clock }: Context, known: readonly string[]): Sql {
  const now = clock.now();
  const rules = rulesFor(viewer, now).filter(({ code }) => ![...OF_PROGRAM, ...known, ...ASKED_APART].includes(code));
  const holds = (isOfGroup: boolean) => all(rules.filter(({ code }) => (code === 'GROUP_NOT_VERIFIED') === isOfGroup).map((rule) => rule.holds));
  // A bound that an index can use: no day has begun anywhere that has not begun in the east.
  const perhapsNot = sql`((g.status = 'VERIFIED' and g.term_ends_on < ${dayIn('Asia/Jayapura', now)}::date) or ${oneOf(sql`g.status`, UNVERIFIED)})`;
  return sql`(select q.id, q.karang_taruna_id from proposal q where ${all([
    sql`q.needs_more`,
    holds(false),
    mostly(reads.visible(Proposal, 'q')),
    sql`not exists (select 1 from karang_taruna g where g.id = q.karang_taruna_id and ${perhapsNot} and ${holds(true)} is not true)`,
  ])}) s`;
}
const UNVERIFIED = VERIFICATION_STATUSES.filter((status) => status !== 'VERIFIED');
const ASKED_APART = ['AWARD_SIZE', 'CLASSIFICATION'];
export function isSeekingOf({ viewer, clock }: Context): Sql {
  const [award, classification] = ASKED_APART.map((of) => rulesFor(viewer, clock.now()).find(({ code }) => code === of)?.holds as Sql);
  return all([
    sql`(${hasSmallestAward('p')} or exists (select 1 from proposal q where q.id = s.id and ${award}))`,
    sql`(p.minimum_classification is null or exists (select 1 from karang_taruna g where g.id = s.karang_taruna_id and ${classification}))`,
  ]);
}
