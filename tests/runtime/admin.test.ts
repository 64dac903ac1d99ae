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
    const alone = await runAdmin(dataDir, 'verify-audit');
    expect(alone).toMatchObject({ code: 0, complaint: '' });
    expect(hasDatabase(dataDir)).toBe(false);
    const server = await readyServer(dataDir);
    expect(await runAdmin(dataDir, 'verify-audit')).toMatchObject({ code: 0, complaint: '' });
    expect(await server.kill('SIGTERM')).toBe(0);
  });
});
