import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { inject, onTestFinished } from 'vitest';
import type { Config } from '../../src/config.ts';
import { describeError } from '../../src/log.ts';
import { buildServer, type ServerOptions } from '../../src/server.ts';
import { testServer } from './server.ts';

/** Another server over the same database, and what it logs. */
export async function anotherServer(changes: Partial<Config>, options: Pick<ServerOptions, 'keepsAnswers'> = {}): Promise<{ url: string; log: () => string }> {
  const { clock, appUrl } = await testServer();
  let logged = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  const server = await buildServer({
    config: { host: '127.0.0.1', port: 0, publicUrl: 'http://sambung.test', nodeEnv: 'test', dataDir: inject('dataDir'), replicaUrls: [], ...changes },
    databaseUrl: appUrl,
    secretKey: randomBytes(32),
    clock,
    log: pino({ level: 'warn', serializers: { err: describeError } }, output),
    ...options,
  });
  onTestFinished(() => server.close());
  return { url: await server.app.listen({ host: '127.0.0.1', port: 0 }), log: () => logged };
}
