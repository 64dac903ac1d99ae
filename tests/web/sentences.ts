import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../src/root.ts';

/** Where a sentence is said: `src/web/parts/pager.tsx:12`. */
export type Place = string;

export interface Said {
  /** Every sentence of the web app, with the places where it stands. */
  readonly sentences: ReadonlyMap<string, readonly Place[]>;
  /** Where a sentence is put together, so that nobody could translate it. */
  readonly unreadable: readonly Place[];
}

const SAYING = new Set(['t', 'msg']);

/** What stands in `t('…')`, `words.t('…')` and `msg('…')`, also behind a choice between two sentences. */
export function saidIn(files: ReadonlyMap<string, string>): Said {
  const sentences = new Map<string, Place[]>();
  const unreadable: Place[] = [];
  for (const [path, text] of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const placeOf = (node: ts.Node) => `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const read = (node: ts.Expression): void => {
      if (ts.isStringLiteralLike(node)) sentences.set(node.text, [...(sentences.get(node.text) ?? []), placeOf(node)]);
      else if (ts.isParenthesizedExpression(node)) read(node.expression);
      else if (ts.isConditionalExpression(node)) for (const branch of [node.whenTrue, node.whenFalse]) read(branch);
      else if (ts.isTemplateExpression(node) || ts.isBinaryExpression(node)) unreadable.push(placeOf(node));
    };
    const walk = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const { expression, arguments: given } = node;
        const name = ts.isIdentifier(expression) ? expression.text : ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
        if (SAYING.has(name) && given[0]) read(given[0]);
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return { sentences, unreadable };
}

export const webSources = (): Map<string, string> =>
  new Map(
    globSync('src/web/**/*.{ts,tsx}', { cwd: root, exclude: ['src/web/generated/**'] })
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** The names in a sentence's braces, and its marks: `uang`, `<b>`; of plural forms too. */
export function holesIn(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name as string);
  // What stands in the branches of a plural form is a sentence of its own; a word alone in braces there is no name.
  const branches = new Set([...sentence.matchAll(/(?:=\d+|zero|one|two|few|many|other)\s*\{(\w+)\}/g)].map(([, word]) => word as string));
  const marks = [...sentence.matchAll(/<\/?\w+>/g)].map(([mark]) => mark);
  return [...new Set([...names.filter((name) => !branches.has(name)), ...marks])].sort();
}
