import type { EquityQuery } from '../../generated/graphql.ts';
import { BarRows } from '../../parts/charts/bar-rows.tsx';
import { regionName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { msg, useWords } from '../../words/words.ts';

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

const perGroup = ({ disbursed, karangTarunas }: Row): bigint => (karangTarunas > 0 ? BigInt(disbursed) / BigInt(karangTarunas) : 0n);

/** Where groups wait comes first: the least received per group, then the most that were never funded; places without a group last. */
const inOrderOfNeed = (a: Row, b: Row): number =>
  Number(a.karangTarunas === 0) - Number(b.karangTarunas === 0) ||
  Number(perGroup(a) - perGroup(b)) ||
  b.neverFunded - a.neverFunded ||
  a.region.name.localeCompare(b.region.name, 'id');

interface EquityTableProps {
  readonly rows: readonly Row[];
  readonly mean: bigint;
  /** Of the region that holds the rows. */
  readonly level?: string;
  readonly year: number;
}

export function EquityTable({ rows, mean, level = '', year }: EquityTableProps) {
  const { t, count } = useWords();
  return (
    <div class="card scroll-x">
      <BarRows
        caption={rich(t(HEADS[level] ?? ''))}
        nameHead={t(BELOW[level] ?? '')}
        figureHeads={[t('Desa'), t('Kelompok'), t('Belum didanai')]}
        barHead={t('Disalurkan per kelompok, {tahun}', { tahun: year })}
        mean={String(mean)}
        rows={[...rows].sort(inOrderOfNeed).map((row) => ({
          key: row.region.id,
          name: level === 'REGENCY' ? row.region.name : regionName(row.region),
          href: level === 'DISTRICT' ? `/wilayah/${row.region.code}` : `/pemerataan?within=${row.region.code}`,
          figures: [count(row.villages), count(row.karangTarunas), <strong key="never">{count(row.neverFunded)}</strong>],
          amount: String(perGroup(row)),
        }))}
      />
    </div>
  );
}
