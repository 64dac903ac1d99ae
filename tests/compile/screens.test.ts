import { readFileSync } from 'node:fs';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, it } from 'vitest';
import { Compiler } from '../../src/compile/compiler.ts';
import { NotUnderstood } from '../../src/compile/not-understood.ts';
import { Viewer } from '../../src/modules/identity/viewer.ts';
import { testServer } from '../support/server.ts';

/** The queries of the web app's screens that are not one statement, and the field that resolvers answer. Shorter is better; longer needs a reason. */
const RESOLVED: Record<string, string> = {
  GroupPage: 'KarangTaruna.membershipRequests',
  CompanyPlace: 'Company.membershipRequests',
  ForumDesk: 'Forum.membershipRequests',
  OwnRequests: 'Viewer.membershipRequests',
  MatchAccount: 'PayoutAccount.number',
  GroupProfile: 'PayoutAccount.number',
  SubjectPayoutAccount: 'PayoutAccount.number',
  ProposalEditor: 'Proposal.readiness',
  ProposalDraftsOfGroup: 'Proposal.readiness',
  ProposalSuggestions: 'Proposal.improvements',
  ProgramSuggestions: 'CsrProgram.suggestedProposals',
  ProgramSuggestionCount: 'CsrProgram.suggestedProposals',
  HomeSuggestions: 'CsrProgram.suggestedProposals',
  OfferPrograms: 'CsrProgram.fit',
  OfficeDecisions: 'Office.decisions',
  PaperPage: 'Query.document',
  Plan: 'AllocationPlan.bindingCaps',
  PlanAwards: 'AllocationAward.refusal',
  PlanEquity: 'AllocationPlan.equity',
  PlanEquityProvinces: 'AllocationPlan.equity',
  PlanEquityVillages: 'AllocationPlan.equity',
  PlansGini: 'Query.nodes',
  GroupChoices: 'Query.karangTarunaFacets',
  ProgramChoices: 'Query.programFacets',
  ProposalChoices: 'Query.proposalFacets',
  EquityTable: 'Query.statistics',
  EquityVillages: 'Query.statistics',
  SubjectStanding: 'Query.statistics',
  HomeOffice: 'Query.statistics',
};
/** Those of which resolvers answer one root field alone. */
const MIXED: Record<string, string> = {
  OfficeStatistics: 'Query.statistics',
  Equity: 'Query.statistics',
  Home: 'Query.statistics',
  PlanEquityVillages: 'Query.statistics',
  RegionFigures: 'Query.statistics',
};

const IDS: Record<string, string> = { reg: 'reg_82.71' };
/** A value of that type; ids have that prefix. */
function some(type: GraphQLInputType, prefix: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [some(bare.ofType, prefix)];
  if (isInputObjectType(bare))
    return Object.fromEntries(Object.values(bare.getFields()).flatMap((field) => (isNonNullType(field.type) ? [[field.name, some(field.type, prefix)]] : [])));
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  const values: Record<string, unknown> = { ID: IDS[prefix] ?? `${prefix}_${'0'.repeat(32)}`, RegionCode: '82.71', Boolean: true, Int: 7, String: 'kopra' };
  const value = values[String(bare)];
  // A cursor is a text that means something.
  return isNonNullType(type) || String(bare) === 'ID' ? (value ?? '2026-06-01') : undefined;
}

it('the queries of the screens are one statement each, but for those that are named here', async () => {
  const { schema, model } = await testServer();
  const compiler = new Compiler(schema, model);
  const texts = JSON.parse(readFileSync(new URL('../../src/web/generated/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;
  const resolved: Record<string, string> = {};
  const mixed: Record<string, string> = {};
  let queries = 0;
  for (const text of Object.values(texts)) {
    const document = parse(text);
    const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    if (operation.operation !== 'query') continue;
    queries += 1;
    // What an id leads to is compiled when it is asked: an id of every kind that the query names.
    const kinds = new Set<string>();
    const types = new TypeInfo(schema);
    visit(document, visitWithTypeInfo(types, { Field: () => void kinds.add(String(getNamedType(types.getParentType() as never))) }));
    const named = [...model.nodes].flatMap(([prefix, table]) => {
      const typename = model.exposures.get(table.entity)?.typename ?? table.entity;
      return kinds.has(typename) && isObjectType(schema.getType(typename)) ? [prefix] : [];
    });
    for (const prefix of named.length ? named : ['prp']) {
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          some(typeFromAST(schema, type as never) as GraphQLInputType, prefix),
        ]),
      );
      try {
        const { rest } = compiler.statement(document, operation, variables, new Viewer('prs_0', undefined, undefined, undefined, new Date()));
        if (rest) mixed[operation.name?.value as string] = rest.reason;
      } catch (error) {
        if (!(error instanceof NotUnderstood)) throw error;
        resolved[operation.name?.value as string] ??= error.message;
      }
    }
  }
  expect(queries).toBeGreaterThan(70);
  expect(resolved).toEqual(RESOLVED);
  expect(mixed).toEqual(MIXED);
});
