import { Type } from '@mikro-orm/core';
import { v7 } from 'uuid';

/** What stands before the underscore of a global id, one for each kind of node. */
export type Prefix = string;

const HEX = /^[0-9a-f]{32}$/;

/** A new global id, sortable by the moment it was made (UUIDv7 inside): `prp_0198c0de…`. */
export const newId = (prefix: Prefix, now?: Date): string => `${prefix}_${v7(now ? { msecs: now.getTime() } : undefined).replaceAll('-', '')}`;

const dashed = (hex: string) => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** The uuid inside a global id of that prefix, dashed as PostgreSQL writes it; undefined for anything else. */
export function uuidOf(prefix: Prefix, id: string): string | undefined {
  if (!id.startsWith(`${prefix}_`)) return undefined;
  const hex = id.slice(prefix.length + 1);
  return HEX.test(hex) ? dashed(hex) : undefined;
}

export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('_')));

/** A uuid column whose values are global ids with a prefix everywhere above the database. */
export class IdType extends Type<string, string> {
  constructor(readonly prefix: Prefix) {
    super();
  }
  override convertToDatabaseValue(value: string | null): string {
    if (value == null) return value as never;
    return uuidOf(this.prefix, value) ?? value;
  }
  override convertToJSValue(value: string | null): string {
    if (value == null) return value as never;
    return value.startsWith(`${this.prefix}_`) ? value : `${this.prefix}_${value.replaceAll('-', '')}`;
  }
  override getColumnType(): string {
    return 'uuid';
  }
  override compareAsType(): string {
    return 'string';
  }
}
