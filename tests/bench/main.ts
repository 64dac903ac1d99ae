import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Country, withCountry } from './country.ts';
import { type Figure, holds, machine, say, table } from './figures.ts';
import { mainQuery } from './main-query.ts';

// npm run bench                      all figures; the generated countries stay in the folder for the next time
// npm run bench -- main --folder F   only that part, with the countries in F

const { values, positionals } = parseArgs({ options: { folder: { type: 'string' } }, allowPositionals: true });
const folder = values.folder ?? join(tmpdir(), 'sambung-bench');
execFileSync(process.execPath, ['src/build.ts'], { cwd: join(import.meta.dirname, '..', '..'), stdio: 'inherit' });

/** The parts over a country of 200,000 proposals, by the word that asks for one of them alone. */
const PARTS: Readonly<Record<string, (country: Country) => Promise<Figure[]>>> = { main: mainQuery };

const figures: Figure[] = [];
const heard = (found: readonly Figure[]): void => {
  for (const figure of found) say(figure);
  figures.push(...found);
};
await withCountry({ proposals: 200_000, folder }, async (country) => {
  console.log(JSON.stringify({ machine: await machine(country.admin) }));
  for (const [name, part] of Object.entries(PARTS)) if (!positionals.length || positionals.includes(name)) heard(await part(country));
});
console.log(`\n${table(figures)}`);
process.exit(figures.every(holds) ? 0 : 1);
