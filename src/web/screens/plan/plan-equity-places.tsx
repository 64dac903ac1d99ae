import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { BarRows } from '../../parts/charts/bar-rows.tsx';
import { placeName, regionName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { msg, useWords } from '../../words/words.ts';
import type { Measure } from '../public/equity-measure.ts';
import { placesOf, type SpreadsOfPlan } from './plan-equity-values.ts';

const AT_FIRST = 20;

const PLACE: Readonly<Record<string, string>> = {
  PROVINCE: msg('Provinsi'),
  REGENCY: msg('Kabupaten/kota'),
  DISTRICT: msg('Kecamatan'),
  VILLAGE: msg('Desa atau kelurahan'),
};
const HEADS: Readonly<Record<Measure, string>> = { kelompok: msg('Per kelompok sesudahnya'), keluarga: msg('Per keluarga miskin sesudahnya') };
/** By household only places are told whose figures are known. */
const RECEIVE: Readonly<Record<Measure, string>> = {
  kelompok: msg('<b>{n} tempat menerima dari rencana ini,</b> yang paling sedikit menerima sebelumnya di atas. Batang: {ukuran}.'),
  keluarga: msg(
    '<b>{n} tempat yang ada data kesejahteraannya menerima dari rencana ini,</b> yang paling sedikit menerima sebelumnya di atas. Hanya dana untuk desa-desa itu. Batang: {ukuran}.',
  ),
};
/** The same within a sentence. */
const EACH: Readonly<Record<Measure, string>> = { kelompok: msg('per kelompok sesudahnya'), keluarga: msg('per keluarga miskin sesudahnya') };

interface PlanEquityPlacesProps {
  readonly spreads: SpreadsOfPlan;
  readonly level: string;
  readonly measure: Measure;
}

/** Place by place: what was received, what the plan gives, and what comes to each then. */
export function PlanEquityPlaces({ spreads, level, measure }: PlanEquityPlacesProps) {
  const { t, count, rupiahShort } = useWords();
  const [all, setAll] = useState(false);
  const places = placesOf(spreads);
  if (places.length === 0) return null;
  const given = places.filter((place) => place.given > 0n).length;
  return (
    <div class="card stack">
      <div class="scroll-x">
        <BarRows
          caption={rich(t(RECEIVE[measure], { n: count(given), ukuran: t(EACH[measure]) }))}
          nameHead={t(PLACE[level] ?? '')}
          figureHeads={[t('Sebelum'), t('Diberikan'), t('Sesudah')]}
          barHead={t(HEADS[measure])}
          mean={spreads.after.each ?? '0'}
          rows={(all ? places : places.slice(0, AT_FIRST)).map(({ region, ...place }) => ({
            key: region.id,
            name: region.ancestors ? placeName(region) : regionName(region),
            href: `/wilayah/${region.code}`,
            figures: [
              rupiahShort(place.received),
              place.given > 0n ? <strong key="given">{rupiahShort(place.given)}</strong> : '–',
              rupiahShort(place.received + place.given),
            ],
            amount: String(place.eachAfter),
          }))}
        />
      </div>
      {!all && places.length > AT_FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t('Tampilkan semua {n} tempat', { n: count(places.length) })}</Button>
        </div>
      )}
    </div>
  );
}
