import { isRaw, type Platform, Utils } from '@mikro-orm/core';

/** A statement as PostgreSQL takes it: the text, and the values that its `$1` … stand for. */
export interface ValuesApart {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * A statement of the ORM, which writes `?` for a value, `??` for a name and `\?` for the sign itself. Left alone it writes the
 * values into the text, so that no two statements are the same and each is planned anew.
 */
export function valuesApart(platform: Platform, sql: string, params: readonly unknown[]): ValuesApart {
  const values: unknown[] = [];
  const written = (value: unknown): string => {
    if (isRaw(value)) return replaced(value.sql, value.params);
    if (Array.isArray(value)) return value.map(written).join(', ');
    return `$${values.push(stored(value))}`;
  };
  const replaced = (part: string, given: readonly unknown[]): string => {
    let next = 0;
    return part.replace(/\\\?|\?\??/g, (sign) => {
      if (sign === '\\?') return '?';
      const value = given[next++];
      return sign === '??' ? platform.quoteIdentifier(value as string) : written(value);
    });
  };
  return { text: replaced(sql, params), values };
}

/** A value as the driver writes it unmistakably: instants in UTC, objects as JSON. */
function stored(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return Utils.isPlainObject(value) ? JSON.stringify(value) : value;
}
