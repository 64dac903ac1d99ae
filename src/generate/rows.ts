import { once } from 'node:events';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

export type Value = string | number | bigint | boolean | null | Date | readonly string[];
export type Rows = Iterable<readonly Value[]>;

/** A UUID of version 7: of that moment, and different for different kinds and numbers. */
export function uuidAt(at: number, kind: number, n: number): string {
  const time = at.toString(16).padStart(12, '0');
  const tail = (BigInt(kind) * 0x1000_0000_0000n + BigInt(n)).toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6).padEnd(12, '0')}`;
}

/** Copies rows into a table; answers how many. */
export async function copy(client: pg.Client, table: string, columns: readonly string[], rows: Rows): Promise<number> {
  const stream = client.query(from(`copy ${table} (${columns.map((name) => `"${name}"`).join(', ')}) from stdin`));
  let count = 0;
  let text = '';
  for (const row of rows) {
    text += `${row.map(written).join('\t')}\n`;
    count += 1;
    if (text.length < 262_144) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'finish');
  return count;
}

function written(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(`{${value.map((item) => `"${String(item).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`);
  return String(value);
}
const escaped = (text: string) =>
  /[\\\t\n\r]/.test(text) ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r') : text;
