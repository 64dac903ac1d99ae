import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { decodeCursor, isBackward, type Paging, sizeOf } from '../database/page.ts';
import type { Listing } from '../database/reads.ts';
import { raw, type Sql, sql } from '../database/sql.ts';
import { type Asked, isConstant } from './asked.ts';
import { arrayText, constant, objectText } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Piece, rowText, type Text, typenameText, visibleText } from './rows.ts';
import { type Chosen, isTypename, type Selections, type Source } from './selection.ts';
import { joined, Later, template } from './template.ts';

/** One asking of a list: its conditions and order, and how its page is cut. */
interface Cut {
  readonly list: Listing<unknown>;
  readonly paging: Paging;
  /** The alias of the rows of the page. */
  readonly rows: string;
  readonly size: number;
  /** Something beyond the rows is asked of the page: they are numbered then, and one more is read than it holds. */
  readonly numbered: boolean;
  /** The texts of its rows, in the places that `partsOf` gave them. */
  readonly items: readonly Text[];
}

/** A page of a list as its connection's JSON; of the rows that refer to the parent's key, where there is a parent. */
export function connectionText(selections: Selections, one: Chosen, parent?: string): Text {
  const declared = one.from.connection;
  const type = getNamedType(one.field.type) as GraphQLObjectType;
  const node = getNamedType(type.getFields().nodes?.type as never) as GraphQLObjectType | undefined;
  if (!declared || !node) throw new NotUnderstood(one.where);
  const source = selections.sourceOf(node, one.where);
  const [rows, inner] = [selections.alias(), selections.alias()];
  const { shown, items, numbered } = partsOf(selections, source, type, one, rows);
  const cutPage = (asked: Asked, [visible, ...ready]: readonly Text[]): Text => {
    const paging = asked.arguments(one.field, one.nodes[0] as FieldNode) as Paging;
    const cut: Cut = { list: declared(paging as never, asked.viewer), paging, rows, size: sizeOf(paging), numbered, items: ready };
    const of = parent ? template<Asked>`${source.table.byProperty.get(cut.list.of as string)?.select(inner).sql as string} = ${parent} and ` : '';
    const where = template<Asked>`${of}${visible as Text}${cut.list.where ? sql` and ${cut.list.where(inner)}` : ''}`;
    // Later even where nothing of it is shown: a cursor that is none is refused all the same.
    const page = pageOf(source, cut, inner, where);
    const counted = template<Asked>`(select count(*) from ${source.table.name} ${inner} where ${where})::text`;
    const text = objectText<Asked>(new Map(shown.map(({ key, text }) => [key, typeof text === 'function' ? text(cut, counted) : text])));
    if (!shown.some(({ text }) => typeof text === 'function' && text !== COUNT)) return text;
    const whole = template<Asked>`(select ${text} from (${page}) ${rows} having true)`;
    // `having` makes one row of it, also where nothing that is shown aggregates; or none, where the page is not full.
    if (!cut.list.looksThrough) return whole;
    const first = pageOf(source, cut, inner, where, cut.list.looksThrough);
    return template`coalesce((select ${text} from (${first}) ${rows} having count(*) ${cut.numbered ? '>' : '>='} ${cut.size}), ${whole})`;
  };
  const visible = joined([visibleText(selections, source.entity, inner)]);
  return joined([new Later(cutPage, [visible, ...items], isConstant(one.nodes[0] as FieldNode))]);
}

/** A piece of a connection that depends on how the page is cut. */
type Shown = (cut: Cut, counted: Text) => Piece;
const COUNT: Shown = (_cut, counted) => counted;

/** What is shown of a page, and the texts of its rows: they are ready before it is cut. */
interface Parts {
  readonly shown: readonly { readonly key: string; readonly text: string | Shown }[];
  readonly items: readonly Text[];
  readonly numbered: boolean;
}

function partsOf(selections: Selections, source: Source, type: GraphQLObjectType, one: Chosen, rows: string): Parts {
  const items: Text[] = [];
  /** Answers where in a cut's items the row's text will stand. */
  const itemOf = (chosen: Chosen): number => items.push(rowText(selections, source, selections.of(source.type, chosen.nodes), rows)) - 1;
  const asked = selections.of(type, one.nodes);
  const shown = asked.map((part): Parts['shown'][number] => {
    const { key } = part;
    const inner = getNamedType(part.field.type) as GraphQLObjectType;
    if (isTypename(part)) return { key, text: typenameText(type) };
    switch (part.field.name) {
      case 'totalCount':
        return { key, text: COUNT };
      case 'nodes': {
        const item = itemOf(part);
        return { key, text: (cut) => itemsText(source, cut, cut.items[item] as Text) };
      }
      case 'edges': {
        const edge = selections.of(inner, part.nodes).map((of) => ({ of, item: of.field.name === 'node' ? itemOf(of) : undefined }));
        const textOf = (cut: Cut, { of, item }: (typeof edge)[number]): Piece => {
          if (item !== undefined) return cut.items[item] as Text;
          return of.field.name === 'cursor' ? quoted(cursorText(source, cut)) : typenameText(inner);
        };
        return { key, text: (cut) => itemsText(source, cut, objectText(new Map(edge.map((part) => [part.of.key, textOf(cut, part)])))) };
      }
      case 'pageInfo': {
        const asked = selections.of(inner, part.nodes);
        return { key, text: (cut) => objectText(new Map(asked.map((of) => [of.key, isTypename(of) ? typenameText(inner) : pageInfoText(source, of, cut)]))) };
      }
      default:
        throw new NotUnderstood(part.where);
    }
  });
  return { shown, items, numbered: asked.some(({ field }) => field.name === 'pageInfo') };
}

const quoted = (text: Piece): Text => template`'"' || ${text} || '"'`;
const onPage = ({ rows, size }: Cut) => `${rows}.n <= ${size}`;
const reading = ({ rows, paging }: Cut) => `${rows}.n${isBackward(paging) ? ' desc' : ''}`;

function itemsText(source: Source, cut: Cut, item: Piece): Text {
  const how = cut.numbered ? { order: reading(cut), filter: onPage(cut) } : { order: sorted(keysOf(source, cut, cut.rows), cut.list.order.descending) };
  return template`(${arrayText<Asked>(item, how)})`;
}

function pageInfoText(source: Source, { field, where }: Chosen, cut: Cut): Piece {
  const more = `(count(*) > ${cut.size})::text`;
  const backward = isBackward(cut.paging);
  const edge = (order: string) =>
    template<Asked>`coalesce((array_agg(${quoted(cursorText(source, cut))} order by ${order}) filter (where ${onPage(cut)}))[1], 'null')`;
  switch (field.name) {
    case 'hasNextPage':
      return backward ? constant(String(cut.paging.before != null)) : more;
    case 'hasPreviousPage':
      return backward ? more : constant(String(cut.paging.after != null));
    case 'startCursor':
      return edge(`${cut.rows}.n${backward ? ' desc' : ''}`);
    case 'endCursor':
      return edge(`${cut.rows}.n${backward ? '' : ' desc'}`);
    default:
      throw new NotUnderstood(where);
  }
}

const sorted = (keys: readonly Sql[], descending: boolean): Text =>
  joined<Asked>(keys.flatMap((key, i) => [i ? ', ' : '', key, descending ? ' desc' : ' asc']));
const keysOf = (source: Source, { list }: Cut, alias: string): Sql[] => [...list.order.by.map((o) => o.expression(alias)), source.table.key.select(alias)];

/** The cursor of a row, letter for letter what `encodeCursor` writes. */
function cursorText(source: Source, cut: Cut): Text {
  const keys = keysOf(source, cut, cut.rows).flatMap((key, i) => [i ? " || ',' || " : '', sql`to_json((${key})::text)::text`]);
  return template`translate(encode(convert_to('[' || ${joined(keys)} || ']', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/**
 * The rows of the page; where something else is asked of it, numbered in the order they were read in, and one more. Of the first
 * `among` of all rows in that order, where that is given: a page that is full is the page of all then.
 */
function pageOf(source: Source, cut: Cut, alias: string, where: Text, among?: number): Text {
  const { list, paging } = cut;
  const keys = keysOf(source, cut, alias);
  const casts = [...list.order.by.map((o) => o.cast), source.table.key.prop.columnTypes[0] as string];
  const tuple = joined<Asked>(['(', ...keys.flatMap((key, i) => [i ? ', ' : '', key]), ')']);
  const beyond = (cursor: string, operator: string) =>
    template<Asked>` and ${tuple} ${operator} (${joined(decodeCursor(cursor, casts).flatMap((key, i) => [i ? ', ' : '', sql`${key}::${raw(casts[i] as string)}`]))})`;
  const { descending } = list.order;
  const order = sorted(keys, descending !== isBackward(paging));
  const after = paging.after == null ? '' : beyond(paging.after, descending ? '<' : '>');
  const before = paging.before == null ? '' : beyond(paging.before, descending ? '>' : '<');
  const number = cut.numbered ? template<Asked>`, row_number() over (order by ${order}) as n` : '';
  const beyondCursor = template<Asked>`${after}${before}`;
  const from = among
    ? template<Asked>`(select ${alias}.* from ${source.table.name} ${alias} where true${beyondCursor} order by ${order} limit ${among}) ${alias}`
    : template<Asked>`${source.table.name} ${alias}`;
  return template`select ${alias}.*${number} from ${from}
    where ${where}${among ? '' : beyondCursor} order by ${order} limit ${cut.numbered ? cut.size + 1 : cut.size}`;
}
