import type { EntityManager } from '@mikro-orm/postgresql';
import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { execute, keyOf, lockVisible } from '../../database/lock.ts';
import { join, sql } from '../../database/sql.ts';
import { addDays, dayIn } from '../../kernel/calendar.ts';
import type { Problem } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { formatRupiah } from '../../kernel/rupiah.ts';
import type { Text } from '../../kernel/text.ts';
import { eligibility } from '../matching/eligibility.ts';
import { CsrProgram } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import { ReadinessItem } from '../proposal/proposal-problems.ts';
import type { OfferFundingInput } from './funding-inputs.ts';
import { FundingMatch } from './funding-match.ts';
import { heldByLapsed } from './funding-matches.ts';
import { actsForBoth, conflictWhen, mayOffer } from './funding-policy.ts';
import { NotEligible, ProgramBudgetExceeded, ProposalNeedExceeded } from './funding-problems.ts';

const SHORTEST_OFFER_DAYS = 7;
const LONGEST_OFFER_DAYS = 60;
const USUAL_OFFER_DAYS = 30;

/** Within a transaction: the offer, or why there can be none. */
export async function makeOffer(em: EntityManager, ctx: Context, input: OfferFundingInput): Promise<FundingMatch | Problem> {
  const program = await lockVisible(em, ctx, CsrProgram, input.programId);
  const proposal = await lockVisible(em, ctx, Proposal, input.proposalId);
  await em.populate(program, ['company']);
  authorize(mayOffer(ctx.viewer, program));
  const now = ctx.clock.now();
  const today = dayIn(proposal.zone, now);
  const expiresOn = input.expiresOn ?? addDays(today, USUAL_OFFER_DAYS);
  const isInTime = expiresOn >= addDays(today, SHORTEST_OFFER_DAYS) && expiresOn <= addDays(today, LONGEST_OFFER_DAYS);
  return (
    checkForm(input, when(!isInTime, ['expiresOn'], EXPIRY)) ??
    program.mayNotOffer(now) ??
    proposal.mayNotBeOffered() ??
    conflictWhen(actsForBoth(ctx.viewer, { company: program.company, karangTaruna: proposal.karangTaruna })) ??
    program.company.mayNotGive() ??
    notEligible(await unmet(em, ctx, input, program, proposal)) ??
    (input.amount > proposal.remaining ? new ProposalNeedExceeded(proposal.remaining) : undefined) ??
    (input.amount > program.available ? new ProgramBudgetExceeded(program.available) : undefined) ??
    em.create(FundingMatch, {
      program,
      proposal,
      company: program.company,
      karangTaruna: proposal.karangTaruna,
      regionCode: proposal.regionCode,
      zone: proposal.zone,
      proposalVersion: proposal.version,
      amount: input.amount,
      supportKind: input.supportKind,
      message: input.message?.trim() || null,
      offeredBy: ctx.viewer.personId as string,
      offeredAt: now,
      expiresOn,
    })
  );
}

/** Why the programme cannot offer this. Of the rule on sizes only what this offer's own size breaks counts. */
async function unmet(em: EntityManager, ctx: Context, input: OfferFundingInput, program: CsrProgram, proposal: Proposal): Promise<ReadinessItem[]> {
  const now = ctx.clock.now();
  const rules = eligibility('p', 'q', 'g', now).filter((rule) => rule.code !== 'AWARD_SIZE');
  const codes = join(rules.map(({ code, holds }) => sql`case when ${holds} then null else ${code}::text end`));
  const [row] = await execute<{ unmet: string[]; held: string }>(
    em,
    sql`select array_remove(array[${codes}], null) as unmet, ${heldByLapsed('q', now)}::text as held
      from csr_program p, proposal q join karang_taruna g on g.id = q.karang_taruna_id
      where p.id = ${keyOf(ctx, CsrProgram, program.id)} and q.id = ${keyOf(ctx, Proposal, proposal.id)}`,
  );
  const broken = rules.filter(({ code }) => row?.unmet.includes(code)).map(({ code, text }) => new ReadinessItem(code, text));
  return [...broken, ...unfitFor(input, program, proposal.remaining + BigInt(row?.held ?? 0))];
}

/** What of this very offer the programme does not give. An offer that fills the whole rest may be smaller than the smallest award. */
function unfitFor({ supportKind, amount }: OfferFundingInput, program: CsrProgram, rest: bigint): ReadinessItem[] {
  const items: ReadinessItem[] = [];
  if (!program.supportKinds.includes(supportKind)) items.push(new ReadinessItem('SUPPORT_KIND', SUPPORT_KIND));
  if (amount < program.minimumAward && amount < rest) items.push(new ReadinessItem('AWARD_TOO_SMALL', tooSmall(program.minimumAward)));
  if (amount > program.maximumAward) items.push(new ReadinessItem('AWARD_TOO_LARGE', tooLarge(program.maximumAward)));
  return items;
}

const notEligible = (reasons: readonly ReadinessItem[]): Problem | undefined => (reasons.length ? new NotEligible(reasons) : undefined);

const EXPIRY: Text = {
  id: `Pilih tanggal ${SHORTEST_OFFER_DAYS} sampai ${LONGEST_OFFER_DAYS} hari dari hari ini.`,
  en: `Choose a day ${SHORTEST_OFFER_DAYS} to ${LONGEST_OFFER_DAYS} days from today.`,
};
const SUPPORT_KIND: Text = { id: 'Program ini tidak memberi bantuan dalam bentuk itu.', en: 'The programme does not give support of this kind.' };
const tooSmall = (least: bigint): Text => ({
  id: `Bantuan terkecil program ini ${formatRupiah(least, 'id')}.`,
  en: `The programme's smallest award is ${formatRupiah(least, 'en')}.`,
});
const tooLarge = (most: bigint): Text => ({
  id: `Bantuan terbesar program ini ${formatRupiah(most, 'id')}.`,
  en: `The programme's largest award is ${formatRupiah(most, 'en')}.`,
});
