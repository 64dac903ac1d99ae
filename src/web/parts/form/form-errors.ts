/** What the API says is wrong in an input: `path` names fields, and positions from 0. */
export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/** Sentences by path: `budgetLines.2.unitPrice`. */
export type Errors = Readonly<Record<string, string>>;

export const pathOf = (...path: readonly (string | number)[]): string => path.join('.');

/** Each field's sentences, in the order of the API; a field with several says them all. */
export function errorsOf(issues: readonly Issue[]): Errors {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const at = pathOf(...path);
    errors[at] = errors[at] && errors[at] !== message ? `${errors[at]} ${message}` : message;
  }
  return errors;
}

function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined | null)?.[name], values);
}

/** What is still to be mended after a change: whatever was changed is taken for mended until the API says otherwise. */
export function errorsLeft(errors: Errors, before: object, after: object): Errors {
  const left = Object.entries(errors).filter(([at]) => {
    const path = at.split('.');
    if (valueAt(before, path) !== valueAt(after, path)) return false;
    // A way that ends above what has changed, as in a list that got its first line.
    const [field = ''] = path;
    const known = valueAt(after, path) !== undefined || valueAt(before, path) !== undefined;
    return known || valueAt(before, [field]) === valueAt(after, [field]);
  });
  return left.length === Object.keys(errors).length ? errors : Object.fromEntries(left);
}

/** Errors of a part of the form: those of `budgetLines.2`, with their names within it. */
export const errorsWithin = (errors: Errors, at: string): Errors =>
  Object.fromEntries(Object.entries(errors).flatMap(([path, said]) => (path.startsWith(`${at}.`) ? [[path.slice(at.length + 1), said]] : [])));
