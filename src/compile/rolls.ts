import { type FieldNode, getNamedType, isInterfaceType, isNonNullType } from 'graphql';
import type { Among, Judged } from '../api/declare.ts';
import { type Paging, sizeOf } from '../database/page.ts';
import { type Roll, rollKeys } from '../database/roll.ts';
import { sql } from '../database/sql.ts';
import { toldColumn } from '../database/telling.ts';
import type { Asked } from './asked.ts';
import { pageText, partsOf, typesOf } from './connections.ts';
import { madeText } from './gaps.ts';
import { constant, objectText, orNull, valueText } from './json.ts';
import { NotUnderstood } from './not-understood.ts';
import { askerOf, type Piece, rowOfKey, type Text, typenameText } from './rows.ts';
import { type Chosen, isTypename, type Selections } from './selection.ts';
import { joined, Later, template } from './template.ts';

/** A page of objects that are no rows, as its connection's JSON. */
export function rollText(selections: Selections, one: Chosen, roll: Roll): Text {
  const { type, node } = typesOf(one);
  const [rows, inner] = [selections.alias(), selections.alias()];
  const itemText = (chosen: Chosen) =>
    objectText(
      new Map(selections.of(node, chosen.nodes).map((of): [string, Piece] => [of.key, isTypename(of) ? typenameText(node) : itemField(selections, of, rows)])),
    );
  const parts = partsOf(selections, type, one, itemText);
  const cutPage = (asked: Asked, items: readonly Text[]): Text => {
    const args = asked.arguments(one.field, one.nodes[0] as FieldNode) as Paging;
    const ordered = {
      from: template<Asked>`(${roll.rows(askerOf(selections, asked.viewer), args)})`,
      keys: (alias: string) => rollKeys(roll, alias),
      casts: roll.order.map(([, cast]) => cast),
      descending: false,
    };
    return pageText(parts, { ...ordered, paging: args, rows, size: sizeOf(args), numbered: parts.numbered, items }, inner, template`true`);
  };
  return joined([new Later(cutPage, parts.items)]);
}

function itemField(selections: Selections, one: Chosen, alias: string): Piece {
  const { among, judged, given } = one.from;
  if (among) return amongText(selections, one, among, alias);
  if (judged) return judgedText(one, judged, alias);
  if (!given) throw new NotUnderstood(one.where);
  return valueText<Asked>(one.field.type, toldColumn(alias, one.field.name));
}

/** The row that the object is about; of which entity it is one, a column of the object says. */
function amongText(selections: Selections, one: Chosen, { of, key, entities }: Among, alias: string): Piece {
  const type = getNamedType(one.field.type);
  if (!isInterfaceType(type)) throw new NotUnderstood(one.where);
  const cases = [...Map.groupBy(Object.keys(entities), (value) => entities[value]?.())].map(([entity, values]) => {
    const source = selections.sourceOfEntity(type, entity, one.where);
    const text = rowOfKey(selections, source, one.nodes, sql`${toldColumn(alias, key)}`);
    return template<Asked>` when ${toldColumn(alias, of)} in (${values.map(constant).join(', ')}) then ${text}`;
  });
  return orNull(template`case${joined(cases)} end`, isNonNullType(one.field.type));
}

/** What the server says of the object goes by what its columns hold. */
const judgedText = ({ where }: Chosen, { of }: Judged, alias: string): Piece =>
  madeText(
    where,
    template`jsonb_build_object(${joined<Asked>(of.flatMap((column, i) => [i ? ', ' : '', constant(column), ', ', toldColumn(alias, column)]))})::text`,
  );
