import { type GraphQLObjectType, isNonNullType } from 'graphql';
import type { Visibility } from '../database/exposure.ts';
import type { Column, EntityClass, Table } from '../database/model.ts';
import type { Asked } from './asked.ts';
import { connectionText } from './connections.ts';
import { arrayText, columnText, constant, objectText, orNull } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { type Chosen, isTypename, type Selections, type Source } from './selection.ts';
import { type Part, type Template, template } from './template.ts';

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
  if (from.connection) return connectionText(selections, one, keyOf(source.table, alias));
  const column = source.table.byProperty.get(field.name);
  if (!column || field.resolve || from.given) throw new NotUnderstood(one.where);
  return columnText(field.type, column, seen(selections, source, column, alias));
}

/** The condition under which this viewer sees a row: the same predicate that the first way asks. */
export function visibleText(selections: Selections, entity: EntityClass, alias: string): Piece {
  const exposure = selections.model.exposures.get(entity.name);
  if (!exposure) throw new NotUnderstood(entity.name);
  return ({ viewer }) => exposure.visibleTo(viewer, alias);
}

/** A column as this viewer sees it: the same guards that the first way asks. */
function seen(selections: Selections, { entity }: Source, column: Column, alias: string): Piece {
  const guard = selections.model.exposures.get(entity.name)?.guards?.[column.property];
  const value = column.select(alias).sql;
  if (!guard) return value;
  const instead = guard.instead === undefined ? '' : ` else ${constant(guard.instead)}`;
  return template`(case when ${guarded(guard.when, alias)} then ${value}${instead} end)`;
}
const guarded =
  (when: Visibility, alias: string): Piece =>
  ({ viewer }) =>
    when(viewer, alias);

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

function manyText(selections: Selections, source: Source, one: Chosen, many: NonNullable<Chosen['from']['many']>, alias: string): Text {
  const target = selections.source(one);
  const inner = selections.alias();
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  const order = [...many.order.map((property) => columnOf(target.table, property, one.where)), target.table.key].map((column) => column.select(inner).sql);
  const condition = template`${columnOf(target.table, many.of, one.where).select(inner).sql} = ${keyOf(source.table, alias)}`;
  return rowsText(selections, target, inner, arrayText(text, { order: order.join(', ') }), condition as Text);
}

function singleText(selections: Selections, source: Source, one: Chosen, single: NonNullable<Chosen['from']['single']>, alias: string): Text {
  const target = selections.source(one);
  const inner = selections.alias();
  const text = rowText(selections, target, selections.of(target.type, one.nodes), inner);
  const condition = template`${columnOf(target.table, single.of, one.where).select(inner).sql} = ${keyOf(source.table, alias)}`;
  const tail = ` order by ${keyOf(target.table, inner)} limit 1`;
  return orNull(rowsText(selections, target, inner, text, condition as Text, tail), isNonNullType(one.field.type));
}

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

/** The one row of a key that is known when the operation is asked; null where there is none for this viewer. */
export function keyedText(selections: Selections, source: Source, one: Chosen, key: Piece): Text {
  const inner = selections.alias();
  const text = rowText(selections, source, selections.of(source.type, one.nodes), inner);
  return orNull(rowsText(selections, source, inner, text, template`${keyOf(source.table, inner)} = ${key}`), isNonNullType(one.field.type));
}
