import { ValidateBy, ValidateNested, type ValidationError, validateSync } from 'class-validator';
import { InvalidInput, type Issue } from '../kernel/problem.ts';
import { badInput } from '../kernel/refusal.ts';
import { formatRupiah } from '../kernel/rupiah.ts';
import type { Text } from '../kernel/text.ts';

/** A rule of the form. What is absent keeps every rule: GraphQL knows which fields are required. */
const rule = (name: string, text: Text, keeps: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate: (value) => value === null || value === undefined || keeps(value), defaultMessage: () => name } },
    { context: text },
  );

const letters = (text: unknown) => [...String(text).trim()].length;
/** Of what cannot be seen alone, there is nothing. */
const isSeen = (text: unknown) => /[^\s\p{C}]/u.test(String(text));

const both =
  (...rules: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const one of rules) one(target, key);
  };
const Straight = rule(
  'straight',
  { id: 'Hapus tanda tak terlihat yang membalik arah tulisan.', en: 'Remove the invisible mark that turns the text round.' },
  (value) => [value].flat().every((text) => !/[\u202d\u202e]/.test(String(text))),
);

/** As many letters, not counting space around them, of which somebody can see one: for what is cleaned before it is kept. */
export const Letters = (most: number, least = 1) =>
  rule(
    'words',
    least === 0
      ? { id: `Paling banyak ${most} huruf.`, en: `At most ${most} letters.` }
      : { id: `Wajib diisi, ${least} sampai ${most} huruf.`, en: `Required, ${least} to ${most} letters.` },
    (value) => letters(value) <= most && (least === 0 || (letters(value) >= least && isSeen(value))),
  );

/** A text of 1 to `most` letters; from 0 on when `least` says so. */
export const Words = (most: number, least = 1) => both(Straight, Letters(most, least));

/** A text of one form. */
export const Matches = (form: RegExp, text: Text) => rule('matches', text, (value) => form.test(String(value)));

/** A whole number between two others. */
export const Whole = (least: number, most: number) =>
  rule(
    'whole',
    { id: `Isi angka ${least} sampai ${most}.`, en: `A number from ${least} to ${most}.` },
    (value) => Number(value) >= least && Number(value) <= most,
  );

/** An amount of at least so many rupiah. */
export const AtLeast = (least: bigint) =>
  rule('atLeast', { id: `Paling sedikit ${formatRupiah(least, 'id')}.`, en: `At least ${formatRupiah(least, 'en')}.` }, (value) => (value as bigint) >= least);

/** A list of so many items, each different where they are plain. */
export const Items = (most: number, least = 0) =>
  rule(
    'items',
    least
      ? { id: `Isi ${least} sampai ${most} hal, tanpa yang sama.`, en: `${least} to ${most} items, each once.` }
      : { id: `Paling banyak ${most} hal, tanpa yang sama.`, en: `At most ${most} items, each once.` },
    (value) => {
      const list = value as readonly unknown[];
      const plain = list.filter((item) => typeof item !== 'object');
      return list.length >= least && list.length <= most && new Set(plain).size === plain.length;
    },
  );

/** Every text of a list has 1 to `most` letters. */
export const EachWords = (most: number) =>
  both(
    Straight,
    rule('eachWords', { id: `Tiap hal 1 sampai ${most} huruf.`, en: `Each item 1 to ${most} letters.` }, (value) =>
      (value as readonly unknown[]).every((item) => isSeen(item) && letters(item) <= most),
    ),
  );

/** The rules inside an input, or inside each of a list. */
export const Nested = () => ValidateNested();

function issuesOf(errors: readonly ValidationError[], path: readonly string[] = []): Issue[] {
  return errors.flatMap((error) => [
    ...Object.values(error.contexts ?? {}).map((text) => ({ path: [...path, error.property], text: text as Text })),
    ...issuesOf(error.children ?? [], [...path, error.property]),
  ]);
}

// What was typed never goes into an error: `target` and `value` are left out.
const check = (input: object) => issuesOf(validateSync(input, { validationError: { target: false, value: false } }));

/** The form's own rules, as the problem that a result carries; `more` adds what a decorator cannot say. */
export function checkForm(input: object, ...more: readonly (Issue | undefined | false)[]): InvalidInput | undefined {
  const issues = [...check(input), ...more.filter((i): i is Issue => Boolean(i))];
  return issues.length ? new InvalidInput(issues) : undefined;
}

/** For mutations whose result has no InvalidInput: the same rules as BAD_USER_INPUT. */
export function requireForm(input: object): void {
  const [issue] = check(input);
  if (issue) throw badInput(issue.text);
}

/** What a client sent, as the form whose rules it must keep; an empty one where nothing was sent. */
export function formOf<T extends object>(form: new () => T, sent: object | null | undefined): T {
  const filled = Object.assign(new form(), sent);
  requireForm(filled);
  return filled;
}

/** One issue, when the condition is true. */
export const when = (condition: boolean, path: readonly (string | number)[], text: Text): Issue | undefined =>
  condition ? { path: path.map(String), text } : undefined;
