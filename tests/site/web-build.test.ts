import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildWebWhenStale } from '../../src/build-web.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newOutput(): string {
  const output = mkdtempSync(join(tmpdir(), 'sambung-build-'));
  folders.push(output);
  return output;
}

/** A build that takes its time, in the order of a real one: its folder is there long before it is whole. */
const slowly = (text: string) => async (folder: string) => {
  mkdirSync(folder, { recursive: true });
  await new Promise((done) => setTimeout(done, 50));
  writeFileSync(join(folder, 'app.js'), text);
};

const current = (output: string) => readFileSync(join(output, 'current'), 'utf8');
const app = (output: string) => readFileSync(join(output, current(output), 'app.js'), 'utf8');

it('builds once, and not again until something changes', async () => {
  const output = newOutput();
  expect(await buildWebWhenStale({ output, build: slowly('one') })).toMatchObject({ seconds: expect.any(Number) });
  expect(await buildWebWhenStale({ output, build: () => Promise.reject(new Error('not again')) })).toBeUndefined();
  expect([app(output), readdirSync(output).sort()]).toEqual(['one', [current(output), 'current'].sort()]);
});

it('two that start at once both end well, with one whole build', async () => {
  const output = newOutput();
  // The second comes to its end while the first's stands there already.
  const second = async (folder: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'app.js'), 'second');
    const name = folder.replace(/\.\d+$/, '');
    mkdirSync(name);
    writeFileSync(join(name, 'app.js'), 'first');
  };
  await expect(buildWebWhenStale({ output, build: second })).resolves.toBeDefined();
  expect([app(output), readdirSync(output).sort()]).toEqual(['first', [current(output), 'current'].sort()]);
});

it('one that fails leaves the old one in its place, and nothing of itself', async () => {
  const output = newOutput();
  mkdirSync(join(output, '0123456789abcdef'));
  writeFileSync(join(output, '0123456789abcdef', 'app.js'), 'old');
  writeFileSync(join(output, 'current'), '0123456789abcdef');
  const broken = async (folder: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'app.js'), 'half');
    throw new Error('a mistake in the source');
  };
  await expect(buildWebWhenStale({ output, build: broken })).rejects.toThrow('a mistake in the source');
  expect([app(output), readdirSync(output).sort()]).toEqual(['old', ['0123456789abcdef', 'current']]);
});

it('takes up a build that was whole when its start was ended', async () => {
  const output = newOutput();
  await buildWebWhenStale({ output, build: slowly('whole') });
  rmSync(join(output, 'current'));
  expect(await buildWebWhenStale({ output, build: () => Promise.reject(new Error('not again')) })).toBeUndefined();
  expect(app(output)).toBe('whole');
});

it('keeps what may still be read, and clears away what was left behind', async () => {
  const output = newOutput();
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  const old = { running: '1111111111111111', yesterday: '2222222222222222', forgotten: '3333333333333333', draft: '4444444444444444.99999' };
  for (const [name, age] of [
    [old.running, 5],
    [old.yesterday, 0.5],
    [old.forgotten, 2],
    [old.draft, 2],
  ] as const) {
    mkdirSync(join(output, name));
    utimesSync(join(output, name), days(age), days(age));
  }
  writeFileSync(join(output, 'current'), old.running);
  await buildWebWhenStale({ output, build: slowly('new') });
  const left = (name: string) => existsSync(join(output, name));
  expect([left(old.running), left(old.yesterday), left(old.forgotten), left(old.draft)]).toEqual([true, true, false, false]);
});
