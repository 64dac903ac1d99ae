import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
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
const ALTERNATIVE = new Set([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);

/** What stands in `t('…')`, `words.t('…')` and `msg('…')`, also behind a choice between two sentences. */
export function saidIn(files: ReadonlyMap<string, string>): Said {
  const sentences = new Map<string, Place[]>();
  const unreadable: Place[] = [];
  for (const [path, text] of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const placeOf = (node: ts.Node) => `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const read = (node: ts.Expression): void => {
      if (ts.isStringLiteralLike(node) && node.text !== '') sentences.set(node.text, [...(sentences.get(node.text) ?? []), placeOf(node)]);
      else if (ts.isParenthesizedExpression(node)) read(node.expression);
      else if (ts.isConditionalExpression(node)) for (const branch of [node.whenTrue, node.whenFalse]) read(branch);
      else if (ts.isBinaryExpression(node) && ALTERNATIVE.has(node.operatorToken.kind)) for (const side of [node.left, node.right]) read(side);
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

/** The names in a sentence's braces, and its marks: `uang`, `<b>`; of plural forms too. Throws where it cannot be read. */
export function holesIn(sentence: string): string[] {
  const compiled = compileMessage(sentence);
  // It gives back as it is what it cannot read.
  if (compiled.length === 1 && compiled[0] === sentence && sentence.includes('{')) throw new Error('cannot be read');
  const marks = [...sentence.matchAll(/<\/?\w+>/g)].map(([mark]) => mark);
  return [...new Set([...namesIn(compiled), ...marks])].sort();
}

/** A compiled sentence is texts and holes; a hole is its name, how it is said, and for each form another sentence. */
function namesIn(compiled: unknown): string[] {
  if (!Array.isArray(compiled)) return [];
  return compiled.flatMap((piece) => {
    if (!Array.isArray(piece)) return [];
    const [name, , forms] = piece as [string, string?, Record<string, unknown>?];
    return [...(name === '#' ? [] : [name]), ...Object.values(forms ?? {}).flatMap(namesIn)];
  });
}
