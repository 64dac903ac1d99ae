import { Type } from '@mikro-orm/core';
import type { Rupiah } from './rupiah.ts';

/** A decimal above 0 with at most three decimals, in its shortest form: '2.5', '12'. */
export type Quantity = string & { readonly __quantity?: never };

const FORM = /^(\d{1,9})(?:\.(\d{1,3}))?$/;

/** Thousandths of a unit, or undefined when the text is no quantity. */
export function thousandths(text: string): bigint | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  return BigInt(match[1] as string) * 1000n + BigInt((match[2] ?? '').padEnd(3, '0'));
}

/** The shortest form of a count of thousandths. */
export function quantityOf(count: bigint): Quantity {
  const decimals = (count % 1000n).toString().padStart(3, '0').replace(/0+$/, '');
  return `${count / 1000n}${decimals && `.${decimals}`}` as Quantity;
}

/** Quantity × unit price in whole rupiah, half a rupiah rounded up. */
export function amountOf(quantity: Quantity, unitPrice: bigint): Rupiah {
  return (((thousandths(quantity) ?? 0n) * unitPrice + 500n) / 1000n) as Rupiah;
}

/** A numeric column of quantities; the database pads with zeros, the code above does not. */
export class QuantityType extends Type<Quantity, string> {
  override convertToJSValue(value: string | null): Quantity {
    return value == null ? (value as never) : quantityOf(thousandths(value) ?? 0n);
  }
  override convertToDatabaseValue(value: Quantity | null): string {
    return value == null ? (value as never) : quantityOf(thousandths(value) ?? 0n);
  }
  override getColumnType(): string {
    return 'numeric(12,3)';
  }
  override compareAsType(): string {
    return 'string';
  }
}
