import { describe, expect, it } from 'vitest';
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
    expect([...english].filter(([sentence]) => !said.sentences.has(sentence)).map(([sentence, [first]]) => `${first?.area}.json has "${sentence}"`)).toEqual(
      [],
    );
  });

  it('is there once', () => {
    const doubled = [...english].filter(([, areas]) => areas.length > 1);
    expect(doubled.map(([sentence, areas]) => `${areas.map(({ area }) => `${area}.json`).join(' and ')} have "${sentence}"`)).toEqual([]);
  });

  it('leaves room for the same things, and can be read', () => {
    const faults = [...english].flatMap(([sentence, areas]) =>
      areas.flatMap(({ english: other, area }) => faultsIn(sentence, other).map((fault) => `${area}.json: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  it('can be given: no sentence is put together', () => {
    expect(said.unreadable).toEqual([]);
  });
});

function faultsIn(sentence: string, other: string): string[] {
  if (other.trim() === '') return [`"${sentence}" has an empty one`];
  try {
    const [own, its] = [holesIn(sentence).join(' '), holesIn(other).join(' ')];
    return own === its ? [] : [`"${sentence}" has ${own || 'nothing'}, "${other}" has ${its || 'nothing'}`];
  } catch (error) {
    return [`"${other}" ${error}`];
  }
}

describe('the reader of sentences', () => {
  const read = (text: string) => saidIn(new Map([['a.tsx', text]]));

  it('finds what is said outright, in tables, and behind a choice', () => {
    const { sentences } = read(
      "t('A'); t(x ?? 'H'); words.t('B', { n }); const x = { y: msg('C') }; <p title={t(a ? 'D' : (b ? `E` : 'F'))}>{rich(t('G'))}</p>",
    );
    expect([...sentences.keys()]).toEqual(['A', 'H', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(sentences.get('A')).toEqual(['a.tsx:1']);
  });

  it('names where a sentence is put together, and lets tables be said', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
    expect(read("\nt(`A ${b}`);\nt('A' + b);\nt(TABLE[x]);").unreadable).toEqual(['a.tsx:2', 'a.tsx:3']);
  });

  it('reads what a sentence leaves open', () => {
    expect(holesIn('Masih kurang <b>{uang}</b> dari {semua}')).toEqual(['</b>', '<b>', 'semua', 'uang']);
    expect(holesIn('{n, plural, one {# line of {name}} other {# lines of {name}}}')).toEqual(['n', 'name']);
    expect(holesIn('{n, plural, one {day} other {Budget, # days}}')).toEqual(['n']);
    expect(() => holesIn('{n, plural, one {day')).toThrow();
  });
});
