import type { EquityQuery } from '../../generated/graphql.ts';
import { BarRows } from '../../parts/charts/bar-rows.tsx';
import { regionName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { msg, useWords } from '../../words/words.ts';
import { MEASURES, type Measure } from './equity-measure.ts';
import { RECEIVED } from './equity-tiles.tsx';

type Row = EquityQuery['statistics']['byRegion'][number];

/** What the rows are called, by the level of the region that holds them. */
const BELOW: Readonly<Record<string, string>> = {
  '': msg('Provinsi'),
  PROVINCE: msg('Kabupaten atau kota'),
  REGENCY: msg('Kecamatan'),
  DISTRICT: msg('Desa atau kelurahan'),
};

const HEADS: Readonly<Record<string, string>> = {
  '': msg('<b>Per provinsi,</b> yang paling sedikit menerima di atas'),
  PROVINCE: msg('<b>Per kabupaten dan kota,</b> yang paling sedikit menerima di atas'),
  REGENCY: msg('<b>Per kecamatan,</b> yang paling sedikit menerima di atas'),
  DISTRICT: msg('<b>Per desa,</b> yang paling sedikit menerima di atas'),
};

/** Where people wait comes first: the least received for each, then the most groups that were never funded; places with nobody to count last. */
const inOrderOfNeed = (each: (row: Row) => bigint | undefined) => (a: Row, b: Row) =>
  Number(each(a) === undefined) - Number(each(b) === undefined) ||
  Number((each(a) ?? 0n) - (each(b) ?? 0n)) ||
  b.neverFunded - a.neverFunded ||
  a.region.name.localeCompare(b.region.name, 'id');

interface EquityTableProps {
  readonly rows: readonly Row[];
  readonly measure: Measure;
  /** What came to each on average. */
  readonly mean: string;
  /** Of the region that holds the rows. */
  readonly level?: string;
  readonly year: number;
  readonly hrefOf: (code: string) => string;
}

export function EquityTable({ rows, measure, mean, level = '', year, hrefOf }: EquityTableProps) {
  const { t, count, rupiahShort } = useWords();
  const other: Measure = measure === 'kelompok' ? 'keluarga' : 'kelompok';
  const [each, eachOther] = [MEASURES[measure].of, MEASURES[other].of];
  const said = (amount: bigint | undefined) => (amount === undefined ? '–' : rupiahShort(amount));
  return (
    <div class="card scroll-x">
      <BarRows
        caption={rich(t(HEADS[level] ?? ''))}
        nameHead={t(BELOW[level] ?? '')}
        figureHeads={[t('Desa'), t('Kelompok'), t('Belum didanai'), t(MEASURES[other].name)]}
        barHead={t(RECEIVED[measure], { tahun: year })}
        mean={mean}
        rows={[...rows].sort(inOrderOfNeed(each)).map((row) => ({
          key: row.region.id,
          name: level === 'REGENCY' ? row.region.name : regionName(row.region),
          href: level === 'DISTRICT' ? `/wilayah/${row.region.code}` : hrefOf(row.region.code),
          figures: [count(row.villages), count(row.karangTarunas), <strong key="never">{count(row.neverFunded)}</strong>, said(eachOther(row))],
          amount: each(row)?.toString() ?? (measure === 'kelompok' ? '0' : null),
        }))}
      />
    </div>
  );
}
