import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as states from '../../src/web/words/states.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

const TABLES: readonly (readonly [string, object])[] = [
  ['VerificationStatus', states.VERIFICATION_STATES],
  ['ProgramStatus', states.PROGRAM_STATES],
  ['ProposalStatus', states.PROPOSAL_STATES],
  ['FundingMatchStatus', states.MATCH_STATES],
  ['DisbursementStatus', states.DISBURSEMENT_STATES],
  ['ReportStatus', states.REPORT_STATES],
  ['FunderVerdict', states.FUNDER_VERDICTS],
  ['FocusArea', states.FOCUS_AREAS],
  ['Classification', states.CLASSIFICATIONS],
  ['FundingSource', states.FUNDING_SOURCES],
  ['SupportKind', states.SUPPORT_KINDS],
  ['MembershipRole', states.ROLES],
  ['RegionLevel', states.REGION_LEVELS],
  ['WorkKind', states.WORK_KINDS],
];

describe('words of states', () => {
  it.each(TABLES)('has one for every %s that the API can answer, and no other', (name, table) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect(Object.keys(table).sort()).toEqual(values.sort());
  });

  it('says no two states of one thing alike', () => {
    for (const [name, table] of TABLES) {
      const words = Object.values(table).map(({ word }: { word: string }) => word);
      expect(new Set(words).size, name).toBe(words.length);
    }
  });
});
