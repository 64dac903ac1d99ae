import type { EquityQuery } from '../../generated/graphql.ts';
import { perGroup } from '../../parts/shares.ts';
import { msg } from '../../words/words.ts';

type Row = EquityQuery['statistics']['byRegion'][number];
export type Measure = 'kelompok' | 'keluarga';

/** What money is told by, by its word in the address: its name, and what came to each in a place; nothing where there is nobody to count. */
export const MEASURES: Readonly<Record<Measure, { readonly name: string; readonly of: (row: Row) => bigint | undefined }>> = {
  kelompok: { name: msg('Per kelompok'), of: ({ received, karangTarunas }) => perGroup(received, karangTarunas) },
  keluarga: {
    name: msg('Per keluarga miskin'),
    of: ({ receivedPerPoorHousehold }) => (receivedPerPoorHousehold === null ? undefined : BigInt(receivedPerPoorHousehold)),
  },
};

/** The address of a place's figures, by the measure that is looked at. */
export function equityHref(code: string | undefined, measure: Measure, year?: number): string {
  const query = new URLSearchParams({
    ...(code && { within: code }),
    ...(measure === 'keluarga' && { ukuran: measure }),
    ...(year && { tahun: String(year) }),
  });
  return query.size > 0 ? `/pemerataan?${query}` : '/pemerataan';
}
