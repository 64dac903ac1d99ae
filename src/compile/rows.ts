import { type FieldNode, GraphQLID, type GraphQLObjectType, getNamedType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { Referring } from '../api/declare.ts';
import type { Exposure, Visibility } from '../database/exposure.ts';
import type { Column, EntityClass, Table } from '../database/model.ts';
import { type Asker, type Telling, toldColumn, toldOrder } from '../database/telling.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import { type Asked, isConstant } from './asked.ts';
import { connectionText } from './connections.ts';
import { madeText } from './gaps.ts';
import { arrayText, columnText, constant, objectText, orNull, valueText } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { rollText } from './rolls.ts';
import { type Chosen, isTypename, type Selections, type Source } from './selection.ts';
import { joined, Later, type Part, type Template, template } from './template.ts';

export type Text = Template<Asked>;
export type Piece = Part<Asked>;

/** What one row shows of itself: the JSON text of an object, for a row of that alias. */
export function rowText(selections: Selections, source: Source, chosen: readonly Chosen[], alias: string): Text {
  return objectText(new Map(chosen.map((one) => [one.key, isTypename(one) ? typenameText(source.type) : fieldText(selections, source, one, alias)])));
}

export const typenameText = (type: GraphQLObjectType): string => constant(JSON.stringify(type.name));

function fieldText(selections: Selections, source: Source, one: Chosen, alias: string): Piece {
  const { from, field } = one;
  if (from.relation) return relationText(selections, source, one, from.relation, alias);
  if (from.many) return manyText(selections, source, one, from.many, alias);
  if (from.single) return singleText(selections, source, one, from.single, alias);
  if (from.through) return throughText(selections, source, one, from.through, alias);
  if (from.each) return eachText(selections, source, one, from.each, alias);
  if (from.either) return eitherText(selections, source, one, from.either, alias);
  if (from.told) return toldText(selections, one, from.told, alias);
  if (from.made) return madeText(one.where, columnText(GraphQLID, source.table.key, keyOf(source.table, alias)));
  if (from.roll) return rollText(selections, one, from.roll);
  if (from.connection) return connectionText(selections, one, keyOf(source.table, alias));
  const column = source.table.byProperty.get(field.name);
  if (!column || field.resolve || from.given) throw new NotUnderstood(one.where);
  if (isObjectType(getNamedType(field.type))) return keptText(selections, one, seen(selections, source, column, alias));
  return columnText(field.type, column, seen(selections, source, column, alias), guardOf(selections, source, column) !== undefined);
}

/** The condition under which this viewer sees a row: the same predicate that the first way asks. */
export function visibleText(selections: Selections, entity: EntityClass, alias: string): Piece {
  const exposure = exposureOf(selections, entity);
  return ofViewer((viewer) => exposure.visibleTo(viewer, alias));
}
/** Who asks, for a select that hides by itself what is to be hidden. */
export const askerOf = (selections: Selections, viewer: Viewer): Asker => ({
  viewer,
  visible: (entity, of) => exposureOf(selections, entity).visibleTo(viewer, of),
});
function exposureOf({ model }: Selections, entity: EntityClass): Exposure {
  const exposure = model.exposures.get(entity.name);
  if (!exposure) throw new NotUnderstood(entity.name);
  return exposure;
}

/** A column as this viewer sees it: the same guards that the first way asks. */
function seen(selections: Selections, source: Source, column: Column, alias: string): Piece {
  const guard = guardOf(selections, source, column);
  const value = column.select(alias).sql;
  if (!guard) return value;
  const instead = guard.instead === undefined ? '' : ` else ${constant(guard.instead)}`;
  return template`(case when ${guarded(guard.when, alias)} then ${value}${instead} end)`;
}
const guardOf = ({ model }: Selections, { entity }: Source, { property }: Column) => model.exposures.get(entity.name)?.guards?.[property];
const guarded = (when: Visibility, alias: string): Piece => ofViewer((viewer) => when(viewer, alias));
const ofViewer = (text: (viewer: Asked['viewer']) => Piece): Piece => new Later(({ viewer }) => text(viewer), [], true);

const keyOf = (table: Table, alias: string): string => table.key.select(alias).sql;
const columnOf = (table: Table, property: string, where: string): Column => {
  const column = table.byProperty.get(property);
  if (!column) throw new NotUnderstood(where);
  return column;
};

/** `(select … from … where the condition, if the viewer may see it)`. */
function rowsText(selections: Selections, { entity, table }: Source, alias: string, text: Piece, condition: Piece, tail: Piece = ''): Text {
  return template`(select ${text} from ${table.name} ${alias} where ${condition} and ${visibleText(selections, entity, alias)}${tail})`;
}

function relationText(selections: Selections, source: Source, one: Chosen, property: string, alias: string): Text {
  const target = selections.source(one);
  const inner = selections.alias();
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  const condition = template`${keyOf(target.table, inner)} = ${seen(selections, source, columnOf(source.table, property, one.where), alias)}`;
  return orNull(rowsText(selections, target, inner, text, condition), isNonNullType(one.field.type));
}

/** The rows that refer to this one: how each is written, which they are, and their order. */
function referringText(selections: Selections, source: Source, one: Chosen, { of, order, where, descending }: Referring, alias: string) {
  const target = selections.source(one);
  const inner = selections.alias();
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  const columns = [...order.map((property) => columnOf(target.table, property, one.where)), target.table.key];
  const sorted = columns.map((column) => `${column.select(inner).sql}${descending ? ' desc' : ''}`).join(', ');
  const condition = template<Asked>`${columnOf(target.table, of, one.where).select(inner).sql} = ${keyOf(source.table, alias)}`;
  return {
    target,
    inner,
    text,
    sorted,
    condition: where ? template<Asked>`${condition} and ${where(inner)}` : condition,
  };
}

function manyText(selections: Selections, source: Source, one: Chosen, many: Referring, alias: string): Text {
  const { target, inner, text, sorted, condition } = referringText(selections, source, one, many, alias);
  return rowsText(selections, target, inner, arrayText(text, { order: sorted }), condition);
}

function singleText(selections: Selections, source: Source, one: Chosen, single: Referring, alias: string): Text {
  const { target, inner, text, sorted, condition } = referringText(selections, source, one, single, alias);
  return orNull(rowsText(selections, target, inner, text, condition, ` order by ${sorted} limit 1`), isNonNullType(one.field.type));
}

function eachText(selections: Selections, source: Source, one: Chosen, property: string, alias: string): Text {
  const target = selections.source(one);
  const [inner, keys] = [selections.alias(), selections.alias()];
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  return template`(select ${arrayText(text, { order: `${keys}.n` })}
    from unnest(${columnOf(source.table, property, one.where).select(alias).sql}) with ordinality ${keys}(key, n)
    join ${target.table.name} ${inner} on ${keyOf(target.table, inner)} = ${keys}.key where ${visibleText(selections, target.entity, inner)})`;
}

/** One of these relations leads somewhere; where the viewer may not see that, none does. */
function eitherText(selections: Selections, source: Source, one: Chosen, relations: readonly string[], alias: string): Text {
  const union = getNamedType(one.field.type);
  const members = isUnionType(union) ? union.getTypes().map((type) => selections.sourceOf(type, one.where)) : [];
  const texts = relations.map((property) => {
    const relation = columnOf(source.table, property, one.where);
    const target = members.find(({ entity }) => entity === relation.prop.targetMeta?.class);
    if (!target) throw new NotUnderstood(one.where);
    const inner = selections.alias();
    const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
    return rowsText(selections, target, inner, text, template`${keyOf(target.table, inner)} = ${seen(selections, source, relation, alias)}`);
  });
  return orNull(template`coalesce(${joined(texts.flatMap((text, i) => (i ? [', ', text] : [text])))})`, isNonNullType(one.field.type));
}

/** Objects by a select of their own; its columns are what they show. */
function toldText(selections: Selections, one: Chosen, telling: Telling, alias: string): Piece {
  const type = getNamedType(one.field.type) as GraphQLObjectType;
  const inner = selections.alias();
  const shown = selections.of(type, one.nodes);
  const value = (of: Chosen) => (isTypename(of) ? typenameText(type) : valueText<Asked>(of.field.type, toldColumn(inner, of.field.name)));
  const objects = arrayText(objectText(new Map(shown.map((of) => [of.key, value(of)]))), { order: toldOrder(telling, inner) });
  const node = one.nodes[0] as FieldNode;
  const rows = new Later<Asked>((asked) => telling.rows(askerOf(selections, asked.viewer), alias, asked.arguments(one.field, node)), [], isConstant(node));
  const list = template<Asked>`(select ${objects} from (${rows}) ${inner})`;
  const { when } = telling;
  return when ? template`(case when ${guarded(when, alias)} then ${list} else 'null' end)` : list;
}

/** An object that stands in a column as JSON: what is asked of it, as it stands there. */
function keptText(selections: Selections, one: Chosen, value: Piece): Text {
  const type = getNamedType(one.field.type) as GraphQLObjectType;
  const shown = selections.of(type, one.nodes).map((of): [string, Piece] => {
    if (isTypename(of)) return [of.key, typenameText(type)];
    if (!isLeafAsKept(of)) throw new NotUnderstood(of.where);
    return [of.key, orNull<Asked>(template`(${value} -> ${constant(of.field.name)})::text`, isNonNullType(of.field.type))];
  });
  return orNull(template`case when ${value} is not null then ${objectText(new Map(shown))} end`, isNonNullType(one.field.type));
}
const isLeafAsKept = ({ field, from }: Chosen) => Boolean(from.given) && ['Int', 'String', 'Boolean'].includes(getNamedType(field.type).name);

function throughText(selections: Selections, source: Source, one: Chosen, property: string, alias: string): Text {
  const way = source.table.through.get(property);
  if (!way) throw new NotUnderstood(one.where);
  const target = selections.source(one);
  const [inner, between] = [selections.alias(), selections.alias()];
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  const order = way.ordered ? `${between}.id` : keyOf(target.table, inner);
  return template`(select ${arrayText(text, { order })} from ${way.table} ${between} join ${target.table.name} ${inner}
    on ${keyOf(target.table, inner)} = ${between}."${way.other}"
    where ${between}."${way.own}" = ${keyOf(source.table, alias)} and ${visibleText(selections, target.entity, inner)})`;
}

/** The one row of a key, where there is one for this viewer. */
export function rowOfKey(selections: Selections, source: Source, nodes: Chosen['nodes'], key: Piece): Text {
  const inner = selections.alias();
  const text = rowText(selections, source, selections.of(source.type, nodes), inner);
  return rowsText(selections, source, inner, text, template`${keyOf(source.table, inner)} = ${key}`);
}

/** The one row of a key that is known when the operation is asked; null where there is none for this viewer. */
export const keyedText = (selections: Selections, source: Source, one: Chosen, key: Piece): Text =>
  orNull(rowOfKey(selections, source, one.nodes, key), isNonNullType(one.field.type));
