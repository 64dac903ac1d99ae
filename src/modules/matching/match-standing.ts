import { defineEntity, p } from '@mikro-orm/core';
import { instant, oneOf, texts, words } from '../../database/columns.ts';
import { CLASSIFICATIONS } from '../karang-taruna/karang-taruna.ts';
import { FOCUS_AREAS } from '../program/program.ts';
import { Proposal } from '../proposal/proposal.ts';
import type { Told } from './scoring.ts';

/** Without a foreign key: keeping a standing must lock no proposal, for people may be at work on it. */
const proposal = () => p.manyToOne(Proposal).primary().joinColumn('proposal_id').createForeignKeyConstraint(false);

const hundredths = (column: string) => p.smallint().check(`(((${column} >= 0) AND (${column} <= 100)))`);
/** What of each criterion's points a proposal is given, and what of them its data allows: both in hundredths. */
const shares = () => ({
  need: hundredths('need'),
  needKnown: hundredths('need_known'),
  capacity: hundredths('capacity'),
  capacityKnown: hundredths('capacity_known'),
  readiness: hundredths('readiness'),
  readinessKnown: hundredths('readiness_known'),
  reach: hundredths('reach'),
  reachKnown: hundredths('reach_known'),
  equity: hundredths('equity'),
  equityKnown: hundredths('equity_known'),
});

const MatchStandingSchema = defineEntity({
  name: 'MatchStanding',
  tableName: 'match_standing',
  properties: {
    proposal,
    focusArea: oneOf(FOCUS_AREAS),
    /** The one village; null where it spans several. */
    village: words().nullable(),
    villages: texts(),
    /** The group's, in which all of them lie. */
    regionCode: words(),
    classification: oneOf(CLASSIFICATIONS).nullable(),
    neverFunded: p.boolean(),
    seekingSince: instant(),
    ...shares(),
    /** What the shares come to by the standard weights, in half points, and out of how much. */
    points: p.smallint(),
    possible: p.smallint(),
    /** The score by them, in tenths: for companies that operate in other provinces, and for those that name no region. */
    far: p.smallint(),
    alone: p.smallint(),
  },
  indexes: [
    // In the order of the score for companies that are far; of itself it says whether a programme takes the proposal.
    {
      name: 'match_standing_best_index',
      expression:
        'create index "match_standing_best_index" on "match_standing" ("focus_area", "far" desc, "proposal_id") include ("region_code", "classification", "never_funded")',
    },
    {
      name: 'match_standing_region_index',
      expression: 'create index "match_standing_region_index" on "match_standing" ("region_code" text_pattern_ops)',
    },
    { name: 'match_standing_seeking_index', properties: ['seekingSince'] },
  ],
});
/** What of the score of a proposal that seeks funds is the same for every programme, as the sweep last found it. */
export class MatchStanding extends MatchStandingSchema.class {}
MatchStandingSchema.setClass(MatchStanding);

const MatchStandingToldSchema = defineEntity({
  name: 'MatchStandingTold',
  tableName: 'match_standing_told',
  properties: { proposal, told: p.json<Told>().columnType('jsonb') },
});
/** The figures that the shares came of, apart from what is ranked by, which is read for all at once. */
export class MatchStandingTold extends MatchStandingToldSchema.class {}
MatchStandingToldSchema.setClass(MatchStandingTold);

const MatchStandingPastSchema = defineEntity({
  name: 'MatchStandingPast',
  tableName: 'match_standing_past',
  properties: {
    proposal,
    /** When these shares were found to be others. */
    until: instant().primary(),
    ...shares(),
  },
});
/** What the shares were before, for as long as a change is told of. */
export class MatchStandingPast extends MatchStandingPastSchema.class {}
MatchStandingPastSchema.setClass(MatchStandingPast);

const FocusMedianSchema = defineEntity({
  name: 'FocusMedian',
  tableName: 'focus_median',
  properties: {
    focusArea: oneOf(FOCUS_AREAS).primary(),
    /** Beneficiaries per rupiah asked, among all public proposals. */
    ratio: p.double(),
  },
});
/** What reach is compared with in a focus area, as the sweep last found it. */
export class FocusMedian extends FocusMedianSchema.class {}
FocusMedianSchema.setClass(FocusMedian);

const MatchRoundSchema = defineEntity({
  name: 'MatchRound',
  tableName: 'match_round',
  properties: { one: p.boolean().primary().default(true).check('one'), at: instant() },
});
/** When all standings were last made anew; one row. */
export class MatchRound extends MatchRoundSchema.class {}
MatchRoundSchema.setClass(MatchRound);
