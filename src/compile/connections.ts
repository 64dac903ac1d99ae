import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { decodeCursor, isBackward, type KeyType, type Paging, sizeOf } from '../database/page.ts';
import { raw, type Sql, sql } from '../database/sql.ts';
import { type Asked, isConstant } from './asked.ts';
import { arrayText, constant, objectText } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Piece, rowText, type Text, typenameText, visibleText } from './rows.ts';
import { type Chosen, isTypename, type Selections } from './selection.ts';
import { joined, Later, template } from './template.ts';

/** What a page is cut from: a table, or a select in brackets, and the order of its rows. */
export interface Ordered {
  readonly from: Piece;
  readonly keys: (alias: string) => readonly Sql[];
  readonly casts: readonly KeyType[];
  readonly descending: boolean;
  /** So many rows of the order are looked through before all are. */
  readonly looksThrough?: number;
}

/** One asking of a list: its conditions and order, and how its page is cut. */
interface Cut extends Ordered {
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
  const { type, node } = typesOf(one);
  if (!declared) throw new NotUnderstood(one.where);
  const source = selections.sourceOf(node, one.where);
  const [rows, inner] = [selections.alias(), selections.alias()];
  const { table } = source;
  const parts = partsOf(selections, type, one, (chosen) => rowText(selections, source, selections.of(source.type, chosen.nodes), rows));
  const cutPage = (asked: Asked, [visible, ...items]: readonly Text[]): Text => {
    const paging = asked.arguments(one.field, one.nodes[0] as FieldNode) as Paging;
    const list = declared(paging as never, asked.viewer);
    const ordered: Ordered = {
      from: table.name,
      keys: (alias) => [...list.order.by.map((o) => o.expression(alias)), table.key.select(alias)],
      casts: [...list.order.by.map((o) => o.cast), table.key.prop.columnTypes[0] as KeyType],
      descending: list.order.descending,
      looksThrough: list.looksThrough,
    };
    const of = parent ? template<Asked>`${table.byProperty.get(list.of as string)?.select(inner).sql as string} = ${parent} and ` : '';
    const where = template<Asked>`${of}${visible as Text}${list.where ? sql` and ${list.where(inner)}` : ''}`;
    return pageText(parts, { ...ordered, paging, rows, size: sizeOf(paging), numbered: parts.numbered, items }, inner, where);
  };
  const visible = joined([visibleText(selections, source.entity, inner)]);
  return joined([new Later(cutPage, [visible, ...parts.items], isConstant(one.nodes[0] as FieldNode))]);
}

/** The connection's type, and that of its nodes. */
export function typesOf({ field, where }: Chosen): { readonly type: GraphQLObjectType; readonly node: GraphQLObjectType } {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const node = getNamedType(type.getFields().nodes?.type as never) as GraphQLObjectType | undefined;
  if (!node) throw new NotUnderstood(where);
  return { type, node };
}

/** The connection's JSON: the page of the rows of that alias under a condition. */
export function pageText({ shown }: Parts, cut: Cut, alias: string, where: Text): Text {
  // Later even where nothing of it is shown: a cursor that is none is refused all the same.
  const page = pageOf(cut, alias, where);
  const counted = template<Asked>`(select count(*) from ${cut.from} ${alias} where ${where})::text`;
  const text = objectText<Asked>(new Map(shown.map(({ key, text }) => [key, typeof text === 'function' ? text(cut, counted) : text])));
  if (!shown.some(({ text }) => typeof text === 'function' && text !== COUNT)) return text;
  const whole = template<Asked>`(select ${text} from (${page}) ${cut.rows} having true)`;
  // `having` makes one row of it, also where nothing that is shown aggregates; or none, where the page is not full.
  if (!cut.looksThrough) return whole;
  const first = pageOf(cut, alias, where, cut.looksThrough);
  return template`coalesce((select ${text} from (${first}) ${cut.rows} having count(*) ${cut.numbered ? '>' : '>='} ${cut.size}), ${whole})`;
}

/** A piece of a connection that depends on how the page is cut. */
type Shown = (cut: Cut, counted: Text) => Piece;
const COUNT: Shown = (_cut, counted) => counted;

/** What is shown of a page, and the texts of its rows: they are ready before it is cut. */
export interface Parts {
  readonly shown: readonly { readonly key: string; readonly text: string | Shown }[];
  readonly items: readonly Text[];
  readonly numbered: boolean;
}

export function partsOf(selections: Selections, type: GraphQLObjectType, one: Chosen, textOf: (node: Chosen) => Text): Parts {
  const items: Text[] = [];
  /** Answers where in a cut's items the row's text will stand. */
  const itemOf = (chosen: Chosen): number => items.push(textOf(chosen)) - 1;
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
        return { key, text: (cut) => itemsText(cut, cut.items[item] as Text) };
      }
      case 'edges': {
        const edge = selections.of(inner, part.nodes).map((of) => ({ of, item: of.field.name === 'node' ? itemOf(of) : undefined }));
        const edgeText = (cut: Cut, { of, item }: (typeof edge)[number]): Piece => {
          if (item !== undefined) return cut.items[item] as Text;
          return of.field.name === 'cursor' ? quoted(cursorText(cut)) : typenameText(inner);
        };
        return { key, text: (cut) => itemsText(cut, objectText(new Map(edge.map((part) => [part.of.key, edgeText(cut, part)])))) };
      }
      case 'pageInfo': {
        const asked = selections.of(inner, part.nodes);
        return { key, text: (cut) => objectText(new Map(asked.map((of) => [of.key, isTypename(of) ? typenameText(inner) : pageInfoText(of, cut)]))) };
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

function itemsText(cut: Cut, item: Piece): Text {
  const how = cut.numbered ? { order: reading(cut), filter: onPage(cut) } : { order: sorted(cut.keys(cut.rows), cut.descending) };
  return template`(${arrayText<Asked>(item, how)})`;
}

function pageInfoText({ field, where }: Chosen, cut: Cut): Piece {
  const more = `(count(*) > ${cut.size})::text`;
  const backward = isBackward(cut.paging);
  const edge = (order: string) => template<Asked>`coalesce((array_agg(${quoted(cursorText(cut))} order by ${order}) filter (where ${onPage(cut)}))[1], 'null')`;
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

/** The cursor of a row, letter for letter what `encodeCursor` writes. */
function cursorText(cut: Cut): Text {
  const keys = cut.keys(cut.rows).flatMap((key, i) => [i ? " || ',' || " : '', sql`to_json((${key})::text)::text`]);
  return template`translate(encode(convert_to('[' || ${joined(keys)} || ']', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/**
 * The rows of the page; where something else is asked of it, numbered in the order they were read in, and one more. Of the first
 * `among` of all rows in that order, where that is given: a page that is full is the page of all then.
 */
function pageOf(cut: Cut, alias: string, where: Text, among?: number): Text {
  const { paging, casts, descending } = cut;
  const keys = cut.keys(alias);
  const tuple = joined<Asked>(['(', ...keys.flatMap((key, i) => [i ? ', ' : '', key]), ')']);
  const beyond = (cursor: string, operator: string) =>
    template<Asked>` and ${tuple} ${operator} (${joined(decodeCursor(cursor, casts).flatMap((key, i) => [i ? ', ' : '', sql`${key}::${raw(casts[i] as string)}`]))})`;
  const order = sorted(keys, descending !== isBackward(paging));
  const after = paging.after == null ? '' : beyond(paging.after, descending ? '<' : '>');
  const before = paging.before == null ? '' : beyond(paging.before, descending ? '>' : '<');
  const number = cut.numbered ? template<Asked>`, row_number() over (order by ${order}) as n` : '';
  const beyondCursor = template<Asked>`${after}${before}`;
  const from = among
    ? template<Asked>`(select ${alias}.* from ${cut.from} ${alias} where true${beyondCursor} order by ${order} limit ${among}) ${alias}`
    : template<Asked>`${cut.from} ${alias}`;
  return template`select ${alias}.*${number} from ${from}
    where ${where}${among ? '' : beyondCursor} order by ${order} limit ${cut.numbered ? cut.size + 1 : cut.size}`;
}
