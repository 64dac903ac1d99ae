import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aggregates } from './aggregates.ts';
import { allocation } from './allocation.ts';
import { type Country, withCountry } from './country.ts';
import { evaluation } from './evaluation.ts';
import { type Figure, holds, machine, say, table } from './figures.ts';
import { keptAnswers } from './kept.ts';
import { mainQuery } from './main-query.ts';
import { costTable, operations } from './operations.ts';
import { deepPage, growth } from './pages.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { suggestions } from './suggestions.ts';
import { writes } from './writes.ts';

// npm run bench                            all figures; the generated countries stay in the folder for the next time
// npm run bench -- main pages --folder F   only those parts, with the countries in F

const { values, positionals } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true });
const folder = values.folder ?? join(tmpdir(), 'sambung-bench');

/** The parts over a country of 200,000 proposals, by the word that asks for one of them alone. What writes comes last. */
const PARTS: Readonly<Record<string, (country: Country) => Promise<Figure[]>>> = {
  main: mainQuery,
  pages: deepPage,
  search,
  aggregates,
  kept: keptAnswers,
  suggestions,
  evaluation,
  allocation,
  growth: (country) => withCountry({ proposals: 10 * country.proposals, folder }, (large) => growth(country, large)),
  start,
  operations: async (country) => {
    console.log(costTable(await operations(country)));
    return [];
  },
  writes,
};
const unknown = positionals.find((name) => !PARTS[name]);
if (unknown) {
  console.error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const wanted = Object.entries(PARTS).filter(([name]) => !positionals.length || positionals.includes(name));

execFileSync('npm', ['run', 'build'], { cwd: join(import.meta.dirname, '..', '..'), stdio: 'inherit' });
const figures: Figure[] = [];
await withCountry({ proposals: 200_000, folder }, async (country) => {
  console.log(JSON.stringify({ machine: await machine(country.admin) }));
  for (const [, part] of wanted) {
    const found = await part(country);
    for (const figure of found) say(figure);
    figures.push(...found);
  }
});
console.log(`\n${table(figures)}`);
process.exit(figures.every(holds) ? 0 : 1);
