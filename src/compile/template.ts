import type { Sql } from '../database/sql.ts';

/**
 * SQL of which some is known when an operation is compiled and the rest when it is asked. A string in it is SQL of our
 * own; whatever somebody sent comes as a value inside an `Sql`.
 */
export type Part<A> = string | number | Sql | Template<A> | Later<A>;

/** Parts in their order, neighbouring strings already joined. */
export class Template<A> {
  constructor(readonly parts: readonly (string | Sql | Later<A>)[]) {}
}

/** What is made anew whenever it is asked, `from` templates that stand ready. */
export class Later<A> {
  constructor(
    readonly make: (asked: A, from: readonly Template<A>[]) => Part<A>,
    readonly from: readonly Template<A>[] = [],
    /** Depends on nothing but the viewer: it comes out the same as long as that one has the same rights. */
    readonly lasts = false,
  ) {}

  text(asked: A): Part<A> {
    return this.make(asked, this.from);
  }
}

/** Strings and parts as one template: `` template`(select ${json} from ${table} where ${visible})` ``. */
export function template<A>(strings: TemplateStringsArray, ...parts: readonly Part<A>[]): Template<A> {
  return joined<A>(strings.flatMap((text, i) => (i < parts.length ? [text, parts[i] as Part<A>] : [text])));
}

export function joined<A>(parts: readonly Part<A>[]): Template<A> {
  const flat: (string | Sql | Later<A>)[] = [];
  for (const part of parts) {
    for (const piece of part instanceof Template ? part.parts : [bare(part)]) {
      const last = flat.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') flat[flat.length - 1] = glued(last, piece);
      else flat.push(piece);
    }
  }
  return new Template(flat);
}

/** Two constants that stand beside each other become one: `'"' || ',"b":'` is `'","b":'`. Not those whose signs are escaped. */
const glued = (one: string, other: string): string =>
  one.endsWith("' || ") && other.startsWith("'") && !/E'\\x0\d' \|\| $/.test(one) ? one.slice(0, -"' || ".length) + other.slice(1) : one + other;

function bare<A>(part: Exclude<Part<A>, Template<A>>): string | Sql | Later<A> {
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' || part instanceof Later || part.values.length ? part : (part.strings[0] as string);
}

/**
 * The template as it is for one viewer: what lasts is written out. `written` makes such a part, or answers undefined where it
 * does not last after all.
 */
export function settled<A>({ parts }: Template<A>, written: (part: Later<A>) => Part<A> | undefined): Template<A> {
  return joined(
    parts.map((part) => {
      if (!(part instanceof Later)) return part;
      const ready = new Later(
        part.make,
        part.from.map((from) => settled(from, written)),
        part.lasts,
      );
      const text = part.lasts ? written(ready) : undefined;
      return text === undefined ? ready : settled(joined([text]), written);
    }),
  );
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
    else if (part instanceof Later) add(part.text(asked));
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
