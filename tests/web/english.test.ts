import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { englishSentences } from '../../src/web/words/english.ts';
import { holesIn, saidIn, webSources } from './sentences.ts';

describe('the English of the web app', () => {
  const said = saidIn(webSources());
  const english = englishSentences();

  it('is there for every sentence', () => {
    const missing = [...said.sentences].filter(([sentence]) => !english.has(sentence)).map(([sentence, [place]]) => `${place} says "${sentence}"`);
    expect(missing).toEqual([]);
  });

  it('is there for no sentence that nobody says', () => {
    expect([...english].filter(([sentence]) => !said.sentences.has(sentence)).map(([sentence, { area }]) => `${area}.json has "${sentence}"`)).toEqual([]);
  });

  it('is there once', () => {
    const areas = new Map<string, string[]>();
    for (const file of globSync('src/web/words/english/*.json', { cwd: root }))
      for (const sentence of Object.keys(JSON.parse(readFileSync(join(root, file), 'utf8'))))
        areas.set(sentence, [...(areas.get(sentence) ?? []), basename(file)]);
    expect([...areas].filter(([, files]) => files.length > 1).map(([sentence, files]) => `${files.join(' and ')} have "${sentence}"`)).toEqual([]);
  });

  it('leaves room for the same things, and can be read', () => {
    const faults = [...english].flatMap(([sentence, { english: other, area }]) => {
      const [own, its] = [holesIn(sentence).join(' '), holesIn(other).join(' ')];
      if (own !== its) return [`${area}.json: "${sentence}" has ${own || 'nothing'}, "${other}" has ${its || 'nothing'}`];
      try {
        compileMessage(other);
        return other.trim() === '' ? [`${area}.json: "${sentence}" is empty`] : [];
      } catch (error) {
        return [`${area}.json: "${other}" ${error}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it('can be given: no sentence is put together', () => {
    expect(said.unreadable).toEqual([]);
  });
});

describe('the reader of sentences', () => {
  const read = (text: string) => saidIn(new Map([['a.tsx', text]]));

  it('finds what is said outright, in tables, and behind a choice', () => {
    const { sentences } = read("t('A'); words.t('B', { n }); const x = { y: msg('C') }; <p title={t(a ? 'D' : (b ? `E` : 'F'))}>{rich(t('G'))}</p>");
    expect([...sentences.keys()]).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(sentences.get('A')).toEqual(['a.tsx:1']);
  });

  it('names where a sentence is put together, and lets tables be said', () => {
    expect(read("\nt(`A ${b}`);\nt('A' + b);\nt(TABLE[x]);").unreadable).toEqual(['a.tsx:2', 'a.tsx:3']);
  });

  it('reads what a sentence leaves open', () => {
    expect(holesIn('Masih kurang <b>{uang}</b> dari {semua}')).toEqual(['</b>', '<b>', 'semua', 'uang']);
    expect(holesIn('{n, plural, one {# line of {name}} other {# lines of {name}}}')).toEqual(['n', 'name']);
    expect(holesIn('{n, plural, one {day} other {days}}')).toEqual(['n']);
  });
});
