import { type GraphQLInputType, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const PLAIN: Record<string, unknown> = { String: 'x', ID: 'x', Int: 1, Boolean: true, Rupiah: '1', LocalDate: '2026-01-01', RegionCode: '82', Quantity: '1' };

/** A value that the type takes, with nothing in it that may be left out. */
export function sampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sampleOf(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (!isInputObjectType(bare)) return PLAIN[getNamedType(bare).name];
  const required = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

/** The value as it stands in a document. */
export function literal(type: GraphQLInputType, value: unknown): string {
  const bare = getNullableType(type);
  if (value === null || typeof value !== 'object') return isEnumType(bare) && typeof value === 'string' ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(isListType(bare) ? bare.ofType : bare, item)).join(', ')}]`;
  const fields = isInputObjectType(bare) ? bare.getFields() : {};
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${fields[name] ? literal(fields[name].type, inner) : JSON.stringify(inner)}`)
    .join(', ')} }`;
}

/** One place in an input that holds a scalar or an enum, and the input with something else there. */
export interface Spoilt {
  readonly place: string;
  readonly type: string;
  readonly value: unknown;
}

/** The input once for each of its places, `wrong` of the type's name standing there; everything else is a sample. */
export function spoilt(type: GraphQLInputType, wrong: (type: string) => unknown, whole = sampleOf(type), place = ''): Spoilt[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const [item] = (Array.isArray(whole) ? whole : [sampleOf(bare.ofType)]) as unknown[];
    return spoilt(bare.ofType, wrong, item, `${place}[0]`).map((s) => ({ ...s, value: [s.value] }));
  }
  if (!isInputObjectType(bare)) return [{ place, type: bare.name, value: wrong(bare.name) }];
  return Object.values(bare.getFields()).flatMap((field) =>
    spoilt(field.type, wrong, sampleOf(field.type), `${place}.${field.name}`).map((s) => ({ ...s, value: { ...(whole as object), [field.name]: s.value } })),
  );
}
