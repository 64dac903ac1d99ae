import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { startDatabase } from '../database/start.ts';
import { createLog } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { Shutdown } from '../shutdown.ts';
import { GENERATED_AT, generate } from './generate.ts';

const log = createLog('development');
const shutdown = new Shutdown(log);
shutdown.listen();

/** From `--proposals` on, as it was typed. */
function readWish(args: string[]): { proposals: number; seed: number } {
  const { values } = parseArgs({ args, options: { proposals: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } }, strict: false });
  const [proposals, seed] = [Number(values.proposals), Number(values.seed)];
  if (!Number.isSafeInteger(proposals) || proposals < 1000 || proposals > 5_000_000)
    throw new OperatorError('--proposals is a whole number from 1000 to 5000000', 2);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new OperatorError('--seed is a whole number', 2);
  return { proposals, seed };
}

try {
  const wish = readWish(process.argv.slice(3));
  const config = readConfig(process.env);
  if (config.nodeEnv === 'production') throw new OperatorError('A made-up country is not for production: NODE_ENV says that this is one.', 2);
  const { adminUrl } = await startDatabase({ config, log, shutdown, by: 'npm run generate' });
  const { rows, seconds } = await generate(adminUrl, { ...wish, now: GENERATED_AT }, log);
  log.info(`${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} a second`);
  await shutdown.exit(0);
} catch (error) {
  if (error instanceof OperatorError) console.error(`sambung: ${error.message}`);
  else log.fatal({ err: error }, 'The country could not be generated');
  await shutdown.exit(error instanceof OperatorError ? error.exitCode : 1);
}
