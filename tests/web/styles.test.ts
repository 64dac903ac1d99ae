import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/root.ts';

/** The classes that a stylesheet draws wherever they stand: rules of one class alone, in no other rule. */
function drawnBy(file: string): Set<string> {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\([^)]*\)/g, '');
  const classes = new Set<string>();
  const around: string[] = [];
  for (const [, prelude = '', mark] of text.matchAll(/([^{};]*)([{};])/g)) {
    if (mark === '}') around.pop();
    if (mark !== '{') continue;
    if (around.every((outer) => outer.startsWith('@'))) for (const [, name = ''] of prelude.matchAll(/(?:^|,)\s*\.([\w-]+)\s*(?=,|$)/g)) classes.add(name);
    around.push(prelude.trim());
  }
  return classes;
}

it('has each class drawn by one stylesheet: all of them come to the browser as one', () => {
  const owners = new Map<string, string[]>();
  for (const file of globSync('src/web/**/*.css', { cwd: root })) for (const name of drawnBy(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, files]) => files.length > 1).map(([name, files]) => `.${name}: ${files.join(', ')}`)).toEqual([]);
});
