import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { newDataDir, startServer } from './programs.ts';

describe('the environment', () => {
  it('has defaults for everything', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://127.0.0.1:4000',
      nodeEnv: 'development',
      dataDir: resolve('.sambung'),
      databaseUrl: undefined,
      replicaUrls: [],
    });
  });

  it('is taken as given', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '80',
        NODE_ENV: 'production',
        DATA_DIR: '/tmp/x',
        DATABASE_URL: 'postgres://u:p@h/d',
        DATABASE_REPLICA_URLS: 'postgres://u:p@a/d, postgres://u:p@b/d',
        DATABASE_POOL: '40',
        PUBLIC_URL: 'https://sambung.example/',
      }),
    ).toMatchObject({ port: 80, databasePool: 40, publicUrl: 'https://sambung.example', replicaUrls: ['postgres://u:p@a/d', 'postgres://u:p@b/d'] });
    expect(readConfig({ HOST: '::' }).publicUrl).toBe('http://localhost:4000');
  });

  const file = join(newDataDir(), 'file');
  writeFileSync(file, '');
  it.each([
    ['PORT', 'hunter2'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['HOST', 'hunter2:// '],
    ['NODE_ENV', 'hunter2'],
    ['DATABASE_URL', 'mysql://u:hunter2@h/d'],
    ['DATABASE_URL', 'postgres://u:hunter2@h'],
    ['DATABASE_URL', 'hunter2'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:hunter2@h/d'],
    ['DATABASE_POOL', 'hunter2'],
    ['DATABASE_POOL', '3'],
    ['DATABASE_POOL', '201'],
    ['PUBLIC_URL', 'hunter2'],
    ['PUBLIC_URL', 'https://u:hunter2@h'],
    ['DATA_DIR', file],
  ])('refuses a wrong %s without repeating it (%s)', (name, value) => {
    const complaint = (() => {
      try {
        readConfig({ [name]: value });
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(complaint).toMatch(new RegExp(`^${name} [^\\n]+$`));
    expect(complaint).not.toContain('hunter2');
  });

  it('stops the start with one line and exit code 1', async () => {
    const server = await startServer(newDataDir(), { PORT: '99999' });
    expect(await server.exit).toBe(1);
    expect(server.complaint).toBe('sambung: PORT is not a number from 1 to 65535');
  });
});
