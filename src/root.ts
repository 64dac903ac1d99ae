import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's folder. Found by its package.json, because sources and their build lie at different depths. */
export const root: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();
