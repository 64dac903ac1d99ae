import { defineEntity, p } from '@mikro-orm/core';
import { day, id, instant, oneOf, personId, words } from '../../database/columns.ts';
import { Office } from '../identity/office.ts';
import { CLASSIFICATIONS, KarangTaruna } from './karang-taruna.ts';

/** The six aspects of the assessment, 0 to 100 each. */
export const ASPECTS = ['organisation', 'people', 'facilities', 'administration', 'partnership', 'activities'] as const;
export type AspectScores = Record<(typeof ASPECTS)[number], number>;

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    id: id('ass'),
    karangTaruna: () => p.manyToOne(KarangTaruna),
    office: () => p.manyToOne(Office),
    assessedBy: personId(),
    assessedOn: day(),
    classification: oneOf(CLASSIFICATIONS),
    scores: p.json().$type<AspectScores>(),
    note: words().nullable(),
    createdAt: instant(),
  },
  indexes: [{ name: 'assessment_newest_index', properties: ['karangTaruna', 'assessedOn', 'createdAt'] }],
  triggers: [
    // Assessments count by their day, then by writing.
    {
      name: 'classify',
      timing: 'after',
      events: ['insert', 'update', 'delete'],
      body: `perform keep_classification(coalesce(new.karang_taruna_id, old.karang_taruna_id)); return null;`,
    },
    {
      name: 'recorded',
      timing: 'after',
      events: ['insert'],
      body: `perform audit_record(new.karang_taruna_id, 'Assessment', new.id, null, new.classification, null, new.note); return null;`,
    },
  ],
});

/** One dated assessment of a group by its office. The newest one's classification is the group's. */
export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);
