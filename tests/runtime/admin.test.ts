import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDatabase, newDataDir, readyServer, runAdmin } from './programs.ts';

describe('the operator', { timeout: 60_000 }, () => {
  const dataDir = newDataDir();

  it('reads what there is to ask for', async () => {
    const { code, output } = await runAdmin(dataDir, 'help');
    expect(code).toBe(0);
    expect(output).toContain('create-office');
    expect((await runAdmin(dataDir, 'help', 'create-office')).output).toContain('--region <code>');
  });

  it.each([
    [['reboot'], 'There is no command of that name'],
    [['create-office', '--regoin', '82'], 'create-office has no option --regoin'],
    [['create-office', '--region'], '--region needs a value'],
    [['create-office', '--region', '82.71'], 'create-office needs --name'],
    [['create-office', 'Ternate'], 'create-office takes options only'],
  ])('is told in one line what is wrong with %j', async (args, line) => {
    const { code, complaint } = await runAdmin(dataDir, ...args);
    expect(code).toBe(2);
    expect(complaint).toMatch(new RegExp(`^sambung: ${line}[^\\n]*$`));
  });

  it('is served with and without a running server', async () => {
    expect((await runAdmin(dataDir, 'verify-audit')).complaint).toContain('There is no Sambung database');
    const server = await readyServer(dataDir);
    expect(await runAdmin(dataDir, 'verify-audit')).toMatchObject({ code: 0, complaint: '' });
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(await runAdmin(dataDir, 'verify-audit')).toMatchObject({ code: 0, complaint: '' });
    expect(hasDatabase(dataDir)).toBe(false);
  });

  it('restores into an empty installation what was backed up of a running one: people, their passwords, the audit chains', async () => {
    const place = mkdtempSync(join(tmpdir(), 'sambung-backup-'));
    const created = await runAdmin(dataDir, 'create-office', '--region', '82.71', '--name', 'Dinas Sosial', '--staff', 'Hasna', '--username', 'hasna.albaar');
    const password = created.output.trim().split('\n').at(-1);
    const server = await readyServer(dataDir);
    expect(await runAdmin(dataDir, 'back-up', '--to', join(place, 'one'))).toMatchObject({ code: 0, complaint: '' });
    expect((await runAdmin(dataDir, 'back-up', '--to', join(place, 'one'))).complaint).toContain('not empty');
    expect((await runAdmin(dataDir, 'restore', '--from', join(place, 'one'))).complaint).toContain('in use by a server');
    await server.kill('SIGTERM');
    expect((await runAdmin(dataDir, 'restore', '--from', join(place, 'one'))).complaint).toContain('somebody has an account');
    const other = newDataDir();
    expect(await runAdmin(other, 'restore', '--from', join(place, 'one'))).toMatchObject({ code: 0, complaint: '' });
    const restored = await readyServer(other);
    const response = await fetch(`${restored.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { login: 'hasna.albaar', password } },
      }),
    });
    expect(await response.json()).toEqual({ data: { signIn: { __typename: 'SignInSuccess' } } });
    expect((await runAdmin(other, 'verify-audit')).output).toMatch(/whole \(entries: [1-9]/);
    await restored.kill('SIGTERM');
    rmSync(place, { recursive: true });
  });
});
