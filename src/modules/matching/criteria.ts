/** Goes up with every change of a figure below: scores of two versions do not compare, and cursors of an older one are refused. */
export const WEIGHTS_VERSION = 4;

/** NEED: its points, split; such a share of households in deciles 1 to 4 is enough for all of the first. In the whole country it is 0.4. */
export const NEED = { poor: 14, neverFunded: 6, enoughPoor: 0.6 } as const;

/** PROXIMITY: hundredths of its points for the smallest region that place and company share; index 0 is none, 4 the village itself. */
export const NEARNESS = [0, 25, 50, 75, 100] as const;

/** CAPACITY: its points, split. */
export const CAPACITY = { classification: 8, aspects: 6, reports: 6 } as const;

/** READINESS: its points, split, and what is enough for all of them: so many papers, such a share of the budget from others than CSR. */
export const READINESS = { papers: 6, coFunding: 9, enoughPapers: 3, enoughCoFunding: 0.3 } as const;

/** REACH: so many times the median of the focus area is enough for all its points. */
export const ENOUGH_REACH = 2;

/** EQUITY: from so many times what groups of the province received on average, there are no points left. */
export const MOST_RECEIVED = 2;
