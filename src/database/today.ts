import { dayIn, ZONES } from '../kernel/calendar.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** The day it is in the zone that a column names. Looked up: to convert an hour takes PostgreSQL longer than the rest of a rule, which may be asked of every proposal. */
export const todayIn = (zone: Sql, now: Date): Sql =>
  sql`case ${zone} ${join(
    ZONES.map((one) => sql`when ${raw(`'${one}'`)} then ${dayIn(one, now)}::date`),
    ' ',
  )} end`;
