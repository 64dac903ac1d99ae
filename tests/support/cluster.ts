import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/database/embedded.ts';
import { ensureDatabase, prepareDatabase } from '../../src/database/prepare.ts';
import { createLog } from '../../src/log.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the superuser, on the database `postgres` of the tests' own cluster. */
    clusterUrl: string;
    /** Of the application's role, on the template. */
    appUrl: string;
    dataDir: string;
  }
}

/** One real PostgreSQL for the whole run; its template is migrated and holds all regions. Each worker copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log = createLog('test');
  const dataDir = mkdtempSync(join(tmpdir(), 'sambung-tests-'));
  chmodSync(dataDir, 0o711);
  const embedded = await startEmbedded({
    dataDir,
    log,
    flags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    by: 'the tests',
  });
  await ensureDatabase(embedded.url('postgres'), 'template_sambung');
  const { appUrl } = await prepareDatabase({ adminUrl: embedded.url('template_sambung'), dataDir, log });
  project.provide('clusterUrl', embedded.url('postgres'));
  project.provide('appUrl', appUrl);
  project.provide('dataDir', dataDir);
  return async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
