import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../kernel/calendar.ts';
import { quantityOf, thousandths } from '../kernel/quantity.ts';
import { LARGEST } from '../kernel/rupiah.ts';
import { REGION_CODE } from '../modules/region/region.ts';

/** The error never repeats what was typed. */
const refuse = (name: string, nodes?: ValueNode): never => {
  throw new GraphQLError(`Not a ${name}`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
};

/** A scalar that is written as a string; `parse` answers undefined for what it does not know. */
function scalar(name: string, description: string, parse: (value: unknown) => unknown, serialize: (value: unknown) => string = String): GraphQLScalarType {
  const read = (value: unknown, node?: ValueNode) => parse(value) ?? refuse(name, node);
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: (value) => read(value),
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return read(node.value, node);
      // An Int literal beyond 2^53 is exact as text; as a JavaScript number it would not be.
      if (node.kind === Kind.INT) return read(Number.isSafeInteger(Number(node.value)) ? Number(node.value) : undefined, node);
      if (node.kind === Kind.FLOAT) return read(Number(node.value), node);
      return refuse(name, node);
    },
  });
}

const parseRupiah = (value: unknown) => {
  const text = typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : '';
  if (!/^\d{1,18}$/.test(text)) return undefined;
  const amount = BigInt(text);
  return amount <= LARGEST ? amount : undefined;
};
export const RupiahScalar = scalar(
  'Rupiah',
  'Whole rupiah, 0 to 999999999999999999. Written as a string of digits; read from a string of digits or a safe integer.',
  parseRupiah,
  (value) => (value as bigint).toString(),
);

const parseQuantity = (value: unknown) => {
  const count = thousandths(typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  return count === undefined || count === 0n ? undefined : quantityOf(count);
};
export const QuantityScalar = scalar(
  'Quantity',
  'More than 0, at most three decimals (2.5). Written as a string; read from a string or a number.',
  parseQuantity,
  (value) => quantityOf(thousandths(String(value)) ?? 0n),
);

export const LocalDateScalar = scalar('LocalDate', 'A calendar day, YYYY-MM-DD.', (value) =>
  typeof value === 'string' && isDay(value) && value >= '1900-01-01' && value <= '2200-12-31' ? value : undefined,
);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
export const DateTimeScalar = scalar(
  'DateTime',
  'An instant, RFC 3339.',
  (value) => {
    if (typeof value !== 'string' || !INSTANT.test(value)) return undefined;
    const at = new Date(value);
    return Number.isNaN(at.getTime()) ? undefined : at;
  },
  (value) => new Date(value as Date).toISOString(),
);

export const RegionCodeScalar = scalar('RegionCode', 'A Kemendagri region code: 82, 82.71, 82.71.01, 82.71.01.1001.', (value) =>
  typeof value === 'string' && REGION_CODE.test(value) ? value : undefined,
);
