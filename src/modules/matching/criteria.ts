/** What eligible pairs are ranked by, in the order in which it is told. */
export const MATCH_CRITERIA = ['NEED', 'PROXIMITY', 'CAPACITY', 'READINESS', 'REACH', 'EQUITY'] as const;
export type MatchCriterion = (typeof MATCH_CRITERIA)[number];

/** Goes up with every change of a figure below: scores of two versions do not compare, and cursors of an older one are refused. */
export const WEIGHTS_VERSION = 1;

/** The most points of each criterion; together 100. */
export const MAXIMUM: Readonly<Record<MatchCriterion, number>> = { NEED: 20, PROXIMITY: 20, CAPACITY: 20, READINESS: 15, REACH: 15, EQUITY: 10 };

/** PROXIMITY: the part of its points for the smallest region that place and company share; index 0 is none, 4 the village itself. */
export const NEARNESS = [0, 0.25, 0.5, 0.75, 1] as const;

/** CAPACITY: its points, split. A group that never had to account for anything is given `untried` of the points for reports. */
export const CAPACITY = { classification: 8, aspects: 6, reports: 6, untried: 0.5 } as const;

/** READINESS: its points, split, and what is enough for all of them: so many papers, such a share of the budget from others than CSR. */
export const READINESS = { papers: 6, coFunding: 9, enoughPapers: 3, enoughCoFunding: 0.3 } as const;

/** REACH: so many times the median of the focus area is enough for all its points. */
export const ENOUGH_REACH = 2;
