import { defineEntity, p } from '@mikro-orm/core';
import { generatedMoney, id, money, oneOf, words } from '../../database/columns.ts';
import { type Quantity, QuantityType } from '../../kernel/quantity.ts';
import { Proposal } from './proposal.ts';

export const FUNDING_SOURCES = ['CSR', 'NATIONAL_BUDGET', 'PROVINCIAL_BUDGET', 'REGENCY_BUDGET', 'VILLAGE_FUND', 'SELF_FUNDED', 'OTHER'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];
/** Lines of one budget. */
export const MOST_LINES = 200;

const BudgetLineSchema = defineEntity({
  name: 'BudgetLine',
  tableName: 'budget_line',
  properties: {
    id: id('bln'),
    proposal: () => p.manyToOne(Proposal),
    position: p.smallint(),
    description: words(),
    quantity: p.type(QuantityType).$type<Quantity>().check('((quantity > (0)::numeric))'),
    unit: words(),
    unitPrice: money().check('((unit_price >= 0))'),
    /** Quantity × unit price, half a rupiah rounded up. */
    amount: generatedMoney('((round((quantity * (unit_price)::numeric)))::bigint)'),
    source: oneOf(FUNDING_SOURCES),
  },
  indexes: [{ name: 'budget_line_order_index', properties: ['proposal', 'position'] }],
  triggers: [
    // The proposal's sums follow its lines; lines of what was submitted are frozen.
    { name: 'summed', timing: 'after', events: ['insert', 'update', 'delete'], body: `perform keep_proposal_sums(new, old); return null;` },
  ],
});

/** One line of a budget (baris RAB), and who is to pay it. */
export class BudgetLine extends BudgetLineSchema.class {}
BudgetLineSchema.setClass(BudgetLine);
