import { Field, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import { Problem } from '../../kernel/problem.ts';
import { formatRupiah, type Rupiah } from '../../kernel/rupiah.ts';
import { ReadinessItem } from '../proposal/proposal-problems.ts';

@ObjectType({ implements: Problem, description: 'Programme and proposal do not fit; each reason names a rule (belum cocok).' })
export class NotEligible extends Problem {
  constructor(reasons: readonly ReadinessItem[]) {
    super({ id: 'Belum cocok dengan program ini.', en: 'Programme and proposal do not fit.' });
    this.reasons = reasons;
  }

  @Field(() => [ReadinessItem], { description: 'Every rule that is not met (alasan).' })
  @Given()
  readonly reasons: readonly ReadinessItem[];
}

@ObjectType({ implements: Problem, description: "More than is left of the programme's budget (dana program tidak cukup)." })
export class ProgramBudgetExceeded extends Problem {
  constructor(available: Rupiah) {
    super({ id: `Dana program tinggal ${formatRupiah(available, 'id')}.`, en: `The programme has ${formatRupiah(available, 'en')} left.` });
    this.available = available;
  }

  @Field(() => RupiahScalar, { description: "What is left of the programme's budget (sisa dana program)." })
  @Given()
  readonly available: Rupiah;
}

@ObjectType({ implements: Problem, description: 'More than the proposal still needs (melebihi kebutuhan proposal).' })
export class ProposalNeedExceeded extends Problem {
  constructor(remaining: Rupiah) {
    super({ id: `Proposal ini tinggal butuh ${formatRupiah(remaining, 'id')}.`, en: `The proposal needs ${formatRupiah(remaining, 'en')} more.` });
    this.remaining = remaining;
  }

  @Field(() => RupiahScalar, { description: 'What the proposal still needs (sisa kebutuhan).' })
  @Given()
  readonly remaining: Rupiah;
}

@ObjectType({ implements: Problem, description: "More than is left of the match's amount (melebihi sisa kesepakatan)." })
export class MatchAmountExceeded extends Problem {
  constructor(remaining: Rupiah) {
    super({ id: `Sisa yang bisa dikirim ${formatRupiah(remaining, 'id')}.`, en: `${formatRupiah(remaining, 'en')} can still be sent.` });
    this.remaining = remaining;
  }

  @Field(() => RupiahScalar, { description: 'What can still be delivered (sisa yang bisa dikirim).' })
  @Given()
  readonly remaining: Rupiah;
}
