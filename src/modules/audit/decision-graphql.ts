import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf, ForwardPaging } from '../../api/connection.ts';
import { Given } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { Items, Words } from '../../api/rules.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import type { Decision, DecisionConditions, DecisionSubject } from './decisions.ts';

const DecisionSubjectEnum = enumOf<DecisionSubject>('DecisionSubject', 'What an office decides on (pokok keputusan).', {
  KARANG_TARUNA: 'A registration, or an assessment (Karang Taruna).',
  PAYOUT_ACCOUNT: "A group's account (rekening).",
  COMPANY: 'A registration (perusahaan).',
  FORUM: 'A registration (forum).',
  PROPOSAL: 'A proposal (proposal).',
  FUNDING_MATCH: 'A match (kesepakatan pendanaan).',
  DISBURSEMENT: 'A disputed delivery (penyaluran).',
  ACCOUNTABILITY_REPORT: 'A report (LPJ).',
});

@InputType('DecisionFilter', { description: 'Which decisions (saringan keputusan).' })
export class DecisionFilter implements DecisionConditions {
  @Field(() => [DecisionSubjectEnum], { nullable: true, description: 'Only about one of these (pokok).' })
  @Items(Object.keys(DecisionSubjectEnum).length)
  about?: DecisionSubject[] | null;

  @Field(() => String, { nullable: true, description: 'Part of what it was about, of the reason, or of the name of who decided (cari).' })
  @Words(200, 0)
  search?: string | null;
}

@ArgsType()
export class DecisionsArgs extends ForwardPaging {
  @Field(() => DecisionFilter, { nullable: true, description: 'Which ones (saringan).' })
  filter?: DecisionFilter | null;
}

@ObjectType('Decision', { description: 'What somebody of an office decided (keputusan).' })
export class DecisionType implements Decision {
  @Field(() => DateTimeScalar, { description: 'When (waktu).' })
  @Given()
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The name of who decided; null where the viewer may not know it (oleh).' })
  @Given()
  by!: string | null;

  readonly subjectId!: string;

  @Field(() => String, { description: 'What the record became by it; of an assessment its classification (hasil).' })
  @Given()
  status!: string;

  @Field(() => String, { nullable: true, description: 'Why; null where nothing was said or the viewer may not know it (alasan).' })
  @Given()
  reason!: string | null;
}

export const DecisionConnection = connectionOf('Decision', () => DecisionType, 'keputusan');
