import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Below this the headers outweigh what is saved. */
const SMALLEST_BYTES = 512;

/** Puts beside each text of a build its brotli and its gzip, as small as they get: done once, sent to everybody. */
export async function compress(browser: string): Promise<void> {
  const files = globSync('**/*.{js,css,svg}', { cwd: browser }).map((file) => join(browser, file));
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file);
      if (text.length < SMALLEST_BYTES) return;
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      writeFileSync(`${file}.br`, await asBrotli(text, { params: quality }));
      writeFileSync(`${file}.gz`, await asGzip(text, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}
