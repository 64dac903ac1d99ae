import type { Sql } from '../database/sql.ts';

/**
 * SQL of which some is known when an operation is compiled and the rest when it is asked. A string in it is SQL of our
 * own; whatever somebody sent comes as a value inside an `Sql`.
 */
export type Part<A> = string | number | Sql | Template<A> | ((asked: A) => Part<A>);

/** Parts in their order, neighbouring strings already joined. */
export class Template<A> {
  constructor(readonly parts: readonly (string | Sql | ((asked: A) => Part<A>))[]) {}
}

/** Strings and parts as one template: `` template`(select ${json} from ${table} where ${visible})` ``. */
export function template<A>(strings: TemplateStringsArray, ...parts: readonly Part<A>[]): Template<A> {
  return joined<A>(strings.flatMap((text, i) => (i < parts.length ? [text, parts[i] as Part<A>] : [text])));
}

export function joined<A>(parts: readonly Part<A>[]): Template<A> {
  const flat: (string | Sql | ((asked: A) => Part<A>))[] = [];
  for (const part of parts) {
    for (const piece of part instanceof Template ? part.parts : [typeof part === 'number' ? String(part) : part]) {
      if (typeof piece === 'string' && typeof flat.at(-1) === 'string') flat[flat.length - 1] += piece;
      else flat.push(piece);
    }
  }
  return new Template(flat);
}

/** What PostgreSQL is sent. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The whole statement for one who asks. */
export function rendered<A>(whole: Template<A>, asked: A): Statement {
  const values: unknown[] = [];
  let text = '';
  const add = (part: Part<A>): void => {
    if (typeof part === 'string' || typeof part === 'number') text += part;
    else if (typeof part === 'function') add(part(asked));
    else if (part instanceof Template) for (const piece of part.parts) add(piece);
    else {
      part.strings.forEach((string, i) => {
        text += string;
        if (i < part.values.length) text += `$${values.push(part.values[i])}`;
      });
    }
  };
  add(whole);
  return { text, values };
}
