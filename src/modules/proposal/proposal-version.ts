import { defineEntity, type EntityManager, p } from '@mikro-orm/core';
import { id, instant } from '../../database/columns.ts';
import { amountOf } from '../../kernel/quantity.ts';
import { Proposal } from './proposal.ts';

const ProposalVersionSchema = defineEntity({
  name: 'ProposalVersion',
  tableName: 'proposal_version',
  properties: {
    id: id('prv'),
    proposal: () => p.manyToOne(Proposal),
    version: p.integer(),
    /** Everything that was submitted: texts, days, villages, lines. */
    content: p.json().$type<Record<string, unknown>>(),
    submittedAt: instant(),
  },
  uniques: [{ name: 'proposal_version_once', properties: ['proposal', 'version'] }],
});

/** What was submitted, frozen: a match names the version that it was offered on. The application cannot change or remove one. */
export class ProposalVersion extends ProposalVersionSchema.class {}
ProposalVersionSchema.setClass(ProposalVersion);

/** Keeps what is submitted now. What was returned and comes back unchanged is the same version, and kept already. */
export async function freeze(em: EntityManager, proposal: Proposal, now: Date): Promise<void> {
  const { version } = proposal;
  if (await em.findOne(ProposalVersion, { proposal, version })) return;
  em.create(ProposalVersion, { proposal, version, content: contentOf(proposal), submittedAt: now });
}

const contentOf = (proposal: Proposal) => ({
  title: proposal.title,
  summary: proposal.summary,
  focusArea: proposal.focusArea,
  background: proposal.background,
  objectives: proposal.objectives,
  sustainability: proposal.sustainability,
  startsOn: proposal.startsOn,
  endsOn: proposal.endsOn,
  beneficiaries: proposal.beneficiaries,
  villages: proposal.villages.getItems().map((village) => village.code),
  budgetLines: [...proposal.budgetLines.getItems()]
    .sort((a, b) => a.position - b.position)
    .map(({ id, description, quantity, unit, unitPrice, source }) => ({
      id,
      description,
      quantity,
      unit,
      unitPrice: `${unitPrice}`,
      amount: `${amountOf(quantity, unitPrice)}`,
      source,
    })),
  attachments: proposal.attachments.getItems().map((file) => file.id),
});
