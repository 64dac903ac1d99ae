import { Field, ID, ObjectType } from 'type-graphql';
import { Given } from '../../api/declare.ts';
import { enumOf } from '../../api/enum.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import type { DocumentKind, Paper } from './papers.ts';

export const DocumentKindEnum = enumOf<DocumentKind>('DocumentKind', 'What a paper is about (jenis dokumen).', {
  HANDOVER: 'A delivery: the handover minutes (BAST).',
  AGREEMENT: 'A match that was approved, as its agreement says it (MoU/PKS).',
  REPORT: 'An accountability report (LPJ).',
  PROPOSAL: 'A proposal (proposal).',
});

@ObjectType('Document', { description: 'A record as it is printed, with what proves that the paper still is what is recorded (dokumen).' })
export class DocumentType implements Paper {
  @Field(() => ID, { description: "The record's own id (pengenal)." })
  @Given()
  id!: string;

  @Field(() => DocumentKindEnum, { description: 'What it is about (jenis).' })
  @Given()
  kind!: DocumentKind;

  @Field(() => DateTimeScalar, { description: 'When the record last changed its state or its money (tercatat).' })
  @Given()
  recordedAt!: Date;

  @Field(() => String, {
    description:
      "The first 16 hexadecimal digits of the newest entry about it in the audit log's chain: a paper with other digits is not up to date (sidik catatan).",
  })
  @Given()
  fingerprint!: string;
}
