import 'reflect-metadata';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { findBreakingChanges, type GraphQLArgument, buildSchema as parseSchema } from 'graphql';
import { boundSchema, printedSchema } from '../api/schema.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { ormOptions } from '../database/orm.ts';
import { createLog } from '../log.ts';
import { staleOperations } from './operations.ts';
import { contractFile, schemaFile } from './schema-file.ts';

/** What the compiler cannot see: the schema against the code, the contract and the model, the migrations against the model. */
const faults: string[] = [];
const log = createLog('test');
const dataDir = mkdtempSync(join(tmpdir(), 'sambung-check-'));
chmodSync(dataDir, 0o711);
const embedded = await startEmbedded({ dataDir, log, flags: ['-c', 'fsync=off'], by: 'the checks' });
try {
  const url = embedded.url('postgres');
  await migrate(url);
  const orm = await MikroORM.init(ormOptions(url));
  const drift = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
  if (drift) faults.push(`The migrations do not make what the model says; this is missing:\n${drift}`);
  const { schema } = boundSchema(orm.getMetadata());
  await orm.close();
  const printed = printedSchema(schema);
  if (readFileSync(schemaFile, 'utf8') !== printed) faults.push('schema/schema.graphql is not what the code says; run: npm run schema');
  const breaking = findBreakingChanges(parseSchema(readFileSync(contractFile, 'utf8')), parseSchema(printed));
  faults.push(...breaking.map(({ type, description }) => `The contract is broken (${type}): ${description}`));
  faults.push(...undescribed(printed));
  faults.push(...(await staleOperations()).map((file) => `${file} is not what the operations make; run: npm run operations`));
} finally {
  await embedded.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('Schema, contract, operations, model and migrations agree.');
process.exit(faults.length ? 1 : 0);

/** Everything public is described. */
function undescribed(printed: string): string[] {
  const types = Object.values(parseSchema(printed).getTypeMap()).filter(
    (t) => !t.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(t.name),
  );
  return types.flatMap((type) => {
    const lacking = type.description ? [] : [type.name];
    if ('getValues' in type)
      lacking.push(
        ...type
          .getValues()
          .filter((v) => !v.description)
          .map((v) => `${type.name}.${v.name}`),
      );
    if ('getFields' in type)
      for (const field of Object.values(type.getFields())) {
        if (!field.description) lacking.push(`${type.name}.${field.name}`);
        if ('args' in field)
          lacking.push(...(field.args as readonly GraphQLArgument[]).filter((a) => !a.description).map((a) => `${type.name}.${field.name}(${a.name})`));
      }
    return lacking.map((name) => `${name} has no description`);
  });
}
