import { Type } from '@mikro-orm/core';
import type { Locale } from './text.ts';

declare const unit: unique symbol;
/** Whole rupiah. Arithmetic on it stays in bigint and never meets a float. */
export type Rupiah = bigint & { readonly [unit]?: 'rupiah' };

/** The largest sum that Sambung writes: Rp 999.999.999.999.999.999. */
export const LARGEST = 999_999_999_999_999_999n as Rupiah;

export const rupiah = (value: bigint | number | string): Rupiah => BigInt(value) as Rupiah;

export const sum = (amounts: Iterable<bigint>): Rupiah => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Rupiah;
};

/** `Rp 1.250.000` as people in Indonesia write it, `Rp 1,250,000` in an English sentence; a no-break space keeps it on one line. */
export const formatRupiah = (amount: bigint, locale: Locale): string =>
  `Rp\u00a0${amount.toString().replace(/\B(?=(\d{3})+(?!\d))/g, locale === 'id' ? '.' : ',')}`;

/** A bigint column of whole rupiah. */
export class RupiahType extends Type<Rupiah, string> {
  override convertToDatabaseValue(value: Rupiah | null): string {
    return value == null ? (value as never) : value.toString();
  }
  override convertToJSValue(value: string | null): Rupiah {
    return value == null ? (value as never) : (BigInt(value) as Rupiah);
  }
  override getColumnType(): string {
    return 'bigint';
  }
  override compareAsType(): string {
    return 'string';
  }
}
