import { Field, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { RupiahScalar } from '../../api/scalars.ts';
import { Problem } from '../../kernel/problem.ts';
import { formatRupiah, type Rupiah } from '../../kernel/rupiah.ts';

@ObjectType({ implements: Problem, description: 'A budget cannot be set below what is committed (di bawah yang dijanjikan).' })
export class BelowCommitted extends Problem {
  constructor(committed: Rupiah) {
    super({
      id: `Sudah ada ${formatRupiah(committed, 'id')} yang dijanjikan. Tidak bisa di bawah itu.`,
      en: `${formatRupiah(committed, 'en')} is committed already. The budget cannot be below that.`,
    });
    this.committed = committed;
  }

  @Field(() => RupiahScalar, { description: 'What is committed (dijanjikan).' })
  @Given()
  readonly committed: Rupiah;
}
