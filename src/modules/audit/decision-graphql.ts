import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../api/connection.ts';
import { Given } from '../../api/declare.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import type { Decision } from './decisions.ts';

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
