import type { Country, Served } from './country.ts';
import { type Figure, ratio, takingTurns } from './figures.ts';
import { type Asked, ask, load } from './load.ts';

const DEPTH = 100_000;

/** A page as lists show it: fifty proposals of whatever state that everybody sees, with their groups. */
const page = (after: string | null): Asked => ({
  query:
    'query ($after: String) { proposals(first: 50, after: $after) { nodes { id title requested status createdAt karangTaruna { name } } pageInfo { endCursor hasNextPage } } }',
  variables: { after },
});

/** The cursor behind so many of the proposals that everybody sees, found by counting, which no client could afford. */
async function cursorAt({ admin }: Country, depth: number): Promise<string> {
  const { rows } = await admin.query(
    `select created_at::text as at, id::text as id from proposal where status in ('VERIFIED', 'FUNDED', 'RUNNING', 'REPORTED', 'CLOSED')
     order by created_at desc, id desc offset $1 limit 1`,
    [depth - 1],
  );
  if (!rows[0]) throw new Error(`There are fewer than ${depth} proposals that everybody sees`);
  return Buffer.from(JSON.stringify([rows[0].at, rows[0].id])).toString('base64url');
}

/** How long a page takes, in turns: what is divided is the rate of answers, so that more than 1 is slower. */
async function beside(one: [Served, Asked], other: [Served, Asked], { rounds, seconds }: { rounds: number; seconds: number }) {
  const turns = { one: () => load(...one, { seconds }), other: () => load(...other, { seconds }) };
  await takingTurns(1, turns);
  const found = await takingTurns(rounds, turns);
  return { one: found.one.map(({ perSecond }) => 1 / perSecond), other: found.other.map(({ perSecond }) => 1 / perSecond) };
}

const TAKE = { rounds: 5, seconds: 3 };

/** A page far down a list costs what its first page costs. */
export async function deepPage(country: Country): Promise<Figure[]> {
  const server = await country.serve('sambung');
  const deep = page(await cursorAt(country, DEPTH));
  if (JSON.parse(await ask(server, deep)).data.proposals.nodes.length !== 50) throw new Error('The deep page is not full');
  const { one, other } = await beside([server, deep], [server, page(null)], TAKE);
  await server.stop();
  return [ratio(`page at depth ${DEPTH.toLocaleString('en')} against the first`, one, other, { atMost: 1.3 })];
}

/** The first page of a country of ten times as many proposals costs what it costs in the smaller one. */
export async function growth(small: Country, large: Country): Promise<Figure[]> {
  const [inSmall, inLarge] = [await small.serve('sambung'), await large.serve('sambung')];
  const { one, other } = await beside([inLarge, page(null)], [inSmall, page(null)], TAKE);
  await Promise.all([inSmall.stop(), inLarge.stop()]);
  const name = `first page, ${large.proposals.toLocaleString('en')} proposals against ${small.proposals.toLocaleString('en')}`;
  return [ratio(name, one, other, { atMost: 1.3 })];
}
