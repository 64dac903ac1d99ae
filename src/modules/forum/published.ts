import { LARGEST } from '../../kernel/rupiah.ts';

/** What is counted of the programmes that everybody may see: those that are or were open, of companies that are not suspended. */
const FIGURES = {
  programs: ['count(*)::int', ''],
  budget: [`least(coalesce(sum(q.budget), 0), ${LARGEST})::bigint`, ''],
  committed: [`least(coalesce(sum(q.committed), 0), ${LARGEST})::bigint`, ''],
  received: [
    `least(coalesce(sum(r.received), 0), ${LARGEST})::bigint`,
    ' cross join lateral (select sum(m.received) as received from funding_match m where m.program_id = q.id) r',
  ],
} as const;
export type Figure = keyof typeof FIGURES;

const IS_PUBLIC = "q.status in ('OPEN', 'CLOSED') and not q.suspended";

/** A member's published figure, as SQL over the company in that column. */
export function figureOfCompany(company: string, figure: Figure): string {
  const [value, beside] = FIGURES[figure];
  return `(select ${value} from csr_program q${beside} where q.company_id = ${company} and ${IS_PUBLIC})`;
}

/** The same of all its members together, as SQL over the forum in that column. */
export function figureOfForum(forum: string, figure: Figure): string {
  const [value, beside] = FIGURES[figure];
  return `(select ${value} from forum_member f join company fc on fc.id = f.company_id and fc.status = 'VERIFIED' join csr_program q on q.company_id = f.company_id${beside} where f.forum_id = ${forum} and f.status = 'VERIFIED' and ${IS_PUBLIC})`;
}
