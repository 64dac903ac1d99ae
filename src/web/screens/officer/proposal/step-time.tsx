import { useRef, useState } from 'preact/hooks';
import { useRegions } from '../../../data/use-regions.ts';
import { useSetting } from '../../../page.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField } from '../../../parts/form/date-field.tsx';
import { RegionPicker } from '../../../parts/form/region-picker.tsx';
import { todayIn } from '../../../words/dates.ts';
import { regionName } from '../../../words/place.ts';
import { useWords } from '../../../words/words.ts';
import { isVillage } from './content.ts';
import { type StepProps, useBound } from './step-activity.tsx';
import { FIELD_WORDS } from './steps.ts';

export function StepTime(props: StepProps) {
  const { t } = useWords();
  const bound = useBound(props);
  const { group, content } = props.writing.kept;
  const { now } = useSetting();
  const isPast = (day: string) => day !== '' && day < todayIn(group.region.code, new Date(now));
  return (
    <div class="stack">
      <DateField
        {...bound('startsOn')}
        hint={isPast(content.startsOn) ? t('Hari ini sudah lewat. Dana yang baru dicari belum tentu datang sebelum itu.') : undefined}
      />
      <DateField {...bound('endsOn')} min={content.startsOn || undefined} hint={t('Laporan ditunggu paling lambat 30 hari setelahnya.')} />
      {isVillage(group.region.code) ? (
        <p class="muted">{t('Kegiatan berlangsung di {tempat}.', { tempat: regionName(group.region) })}</p>
      ) : (
        <Villages {...props} />
      )}
    </div>
  );
}

/** A board above the village says in which of its villages it works: at least two. */
function Villages(props: StepProps) {
  const { t } = useWords();
  const { kept, write } = props.writing;
  const { villages } = kept.content;
  const { code: within } = kept.group.region;
  const load = useRegions();
  const names = useRef<Record<string, string>>({});
  const [at, setAt] = useState('');
  const bound = useBound(props)('villages');
  return (
    <div class="stack">
      {villages.length > 0 && (
        <ul class="card place-list" aria-label={t(FIELD_WORDS.villages)}>
          {villages.map((village) => (
            <li key={village.code} class="row spread">
              {regionName(village)}
              <Button
                small
                look="quiet"
                icon="x"
                label={t('Hapus {nama}', { nama: village.name })}
                onClick={() => write({ villages: villages.filter(({ code }) => code !== village.code) })}
              >
                {t('Hapus')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RegionPicker
        label={t('Di desa atau kelurahan mana?')}
        hint={t('Pilih sedikitnya dua. Setiap yang dipilih masuk ke daftar.')}
        error={bound.error}
        within={within}
        value={at}
        load={async (code) => {
          const regions = await load(code);
          for (const region of regions) names.current[region.code] = region.name;
          return regions;
        }}
        onChange={(code) => {
          if (!isVillage(code)) return setAt(code);
          // The next one is likely to be its neighbour.
          setAt(code.slice(0, 8).length > within.length ? code.slice(0, 8) : '');
          if (villages.every((village) => village.code !== code)) write({ villages: [...villages, { code, name: names.current[code] ?? code }] });
        }}
      />
    </div>
  );
}
