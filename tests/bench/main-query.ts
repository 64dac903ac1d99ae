import type { Country } from './country.ts';
import { type Figure, measured, ratio, takingTurns } from './figures.ts';
import { type Asked, ask, CONNECTIONS, type Load, load } from './load.ts';
import type { Which } from './serve.ts';

type Compared = Exclude<Which, 'unkept'>;

const ROWS = 50;

/** Fifty proposals, newest first, of one status: each with its group and region, its budget lines, its matches with programme and company. */
export const MAIN_QUERY: Asked = {
  query: `query ($status: ProposalStatus!) { proposals(first: ${ROWS}, filter: { status: [$status] }) { nodes { id title requested committed status createdAt
    karangTaruna { id name region { code name } }
    budgetLines { description quantity unit unitPrice amount source }
    fundingMatches(first: 5) { nodes { id amount status program { title company { name } } } } }
    pageInfo { hasNextPage } } }`,
  variables: { status: 'RUNNING' },
};

/** The same answer's shape, in the names that PostGraphile gives to the tables. */
const POSTGRAPHILE_QUERY: Asked = {
  query: `query ($status: String!) { proposals: allProposals(first: ${ROWS}, orderBy: [CREATED_AT_DESC, ROW_ID_DESC], condition: { status: $status }) { nodes {
    id: rowId title requested committed status createdAt
    karangTaruna: karangTarunaByKarangTarunaId { id: rowId name region: regionByRegionCode { code name } }
    budgetLines: budgetLinesByProposalId(orderBy: [POSITION_ASC]) { nodes { description quantity unit unitPrice amount source } }
    fundingMatches: fundingMatchesByProposalId(first: 5) { nodes { id: rowId amount status program: csrProgramByProgramId { title company: companyByCompanyId { name } } } } }
    pageInfo { hasNextPage } } }`,
  variables: { status: 'RUNNING' },
};

const queryOf = (which: Compared): Asked => (which === 'postgraphile' ? POSTGRAPHILE_QUERY : MAIN_QUERY);

/** How the main query is answered beside PostGraphile, beside the limit and beside our own first way, all over the same database. */
export async function mainQuery(country: Country, { rounds = 12, seconds = 2 } = {}): Promise<Figure[]> {
  const servers = {
    sambung: await country.serve('sambung'),
    limit: await country.serve('limit'),
    resolved: await country.serve('resolved'),
    postgraphile: await country.serve('postgraphile'),
  };
  const answers = { sambung: '', limit: '', resolved: '', postgraphile: '' };
  for (const which of Object.keys(servers) as Compared[]) answers[which] = await ask(servers[which], queryOf(which));
  if (answers.sambung.trim() !== answers.limit.trim() || answers.sambung.trim() !== answers.resolved.trim()) throw new Error('The answers differ');
  if (rowsIn(answers.postgraphile) !== rowsIn(answers.sambung)) throw new Error('PostGraphile answers another number of rows');
  const turn = (which: Compared) => () => load(servers[which], queryOf(which), { seconds });
  const turns = { sambung: turn('sambung'), limit: turn('limit'), resolved: turn('resolved'), postgraphile: turn('postgraphile') };
  // Twice for nothing: code is compiled, plans are made, pages of the database come into memory.
  await takingTurns(2, turns);
  const found = await takingTurns(rounds, turns);
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  const of = (which: Compared, what: keyof Load) => found[which].map((one) => one[what]);
  const beside = { rows: ROWS, bytes: answers.sambung.length, connections: CONNECTIONS };
  return [
    ratio('main query against PostGraphile 5', of('sambung', 'perSecond'), of('postgraphile', 'perSecond'), { atLeast: 2, beside }),
    ratio('main query against the limit', of('sambung', 'perSecond'), of('limit', 'perSecond'), { atLeast: 0.8, beside }),
    ratio('main query against resolvers', of('sambung', 'perSecond'), of('resolved', 'perSecond'), { atLeast: 4, beside }),
    ratio("p99 against the limit's", of('sambung', 'p99'), of('limit', 'p99'), { atMost: 1.5, beside }),
    ...(Object.keys(servers) as Compared[]).flatMap((which) => [
      measured(`${which}: answers`, 'req/s', of(which, 'perSecond')),
      measured(`${which}: p99`, 'ms', of(which, 'p99')),
      measured(`${which}: processor time of the server for one answer`, 'ms', of(which, 'cpu')),
    ]),
  ];
}

const rowsIn = (answer: string): number => (answer.match(/"createdAt"/g) ?? []).length;
