import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('english', import.meta.url));

/** Every English sentence by its Indonesian one, with the area that says it; where two areas differ (a test finds them) the first speaks. */
export function englishSentences(): Map<string, { english: string; area: string }[]> {
  const all = new Map<string, { english: string; area: string }[]>();
  for (const file of globSync('*.json', { cwd: folder }).sort()) {
    const area = basename(file, '.json');
    for (const [sentence, english] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>)) {
      all.set(sentence, [...(all.get(sentence) ?? []), { english, area }]);
    }
  }
  return all;
}

const NAME = 'virtual:english';

/** The dictionary, compiled at build, so that no browser needs a compiler of messages. */
export const compiledEnglish = (): Plugin => ({
  name: 'sambung-english',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const compiled = [...englishSentences()].map(([sentence, [said]]) => [sentence, compileMessage(said?.english ?? sentence)]);
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))});`;
  },
});
