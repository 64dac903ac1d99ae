import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { readSecretKey } from '../database/secret-key.ts';
import { joinDatabase, startDatabase } from '../database/start.ts';
import { createLog } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { Shutdown } from '../shutdown.ts';
import { type Command, type OfflineCommand, readValues, UsageError, usageOf } from './command.ts';
import { commands } from './commands.ts';

// Warnings and errors only, and not into the output, which may be piped on.
const log = createLog('test', process.stderr);
const shutdown = new Shutdown(log);
shutdown.listen();
const print = (line: string) => void process.stdout.write(`${line}\n`);

try {
  // "npm run admin -- x" arrives through start.js, which is told apart from its arguments by the word admin.
  const args = process.argv.slice(2);
  await obey(args[0] === 'admin' ? args.slice(1) : args);
  await shutdown.exit(0);
} catch (error) {
  if (error instanceof OperatorError) console.error(`sambung: ${error.message}`);
  else log.fatal({ err: error }, 'The command failed');
  await shutdown.exit(error instanceof OperatorError ? error.exitCode : 1);
}

async function obey([name = 'help', ...args]: string[]): Promise<void> {
  if (name === 'help' || name === '--help' || name === '-h') return help(args[0]);
  const command = find(name);
  const values = readValues(command, args);
  const config = readConfig(process.env);
  const installation = { config, log, print, secretKey: readSecretKey(config.dataDir) };
  if ('offline' in command) return command.run(installation, values as never);
  if (!command.alone && !config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    throw new OperatorError(`There is no Sambung database in ${config.dataDir}; set the DATA_DIR or DATABASE_URL of the server.`);
  const open = command.alone ? startDatabase : joinDatabase;
  const database = await open({ config, log, shutdown, by: `npm run admin -- ${name}` });
  return command.run({ ...installation, ...database }, values as never);
}

function find(name: string): Command | OfflineCommand {
  const found = commands.find((command) => command.name === name);
  if (!found) throw new UsageError(`There is no command of that name; see: npm run admin -- help`);
  return found;
}

function help(name: string | undefined): void {
  if (name) {
    const { options, summary, ...command } = find(name);
    print(`npm run admin -- ${usageOf({ ...command, options })}\n\n${summary}`);
    for (const [key, { meaning }] of Object.entries(options)) print(`  --${key.padEnd(12)}${meaning}`);
    return;
  }
  print('npm run admin -- <command> [options]\n');
  for (const { name, summary } of commands) print(`  ${name.padEnd(26)}${summary}`);
  print(`  ${'help <command>'.padEnd(26)}what a command takes`);
}
