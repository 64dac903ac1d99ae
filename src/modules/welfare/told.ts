import { raw, type Sql } from '../../database/sql.ts';

/** A count of poor households below this one is told to nobody, nor summed up with others: the sum and the rest would tell it. */
const FEWEST_TOLD = 5;

/** Of a row with the poor households of a village: that they are told. */
export const isTold = (village: string): Sql => raw(`${village}.poor >= ${FEWEST_TOLD}`);
