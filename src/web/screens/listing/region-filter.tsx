import { CheckList } from '../../parts/form/check-list.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { type Below, useRegionChoices } from './below.ts';

interface RegionFilterProps {
  readonly within?: string;
  readonly ticked: readonly string[];
  /** What lies one level below, with how many there are. */
  readonly below: readonly Below[];
}

const SHOWN = 6;

/** A province or what was chosen in it, and below it as many regions as one likes. */
export function RegionFilter({ within, ticked, below }: RegionFilterProps) {
  const { t, count } = useWords();
  const data = useRegionChoices(within);
  const chain = [...(data?.region?.ancestors ?? []), ...(data?.region ? [data.region] : [])].filter(({ code }) => code.length > 2);
  const options = [...(data?.regions.nodes ?? []).flatMap((province) => [province, ...chain.filter(({ code }) => code.startsWith(`${province.code}.`))])];
  return (
    <div class="stack stack-tight">
      <SelectField
        label={t('Wilayah')}
        name="wilayah"
        icon="map-pin"
        optional={false}
        placeholder={t('Seluruh Indonesia')}
        value={within ?? ''}
        options={options.map((region) => ({ value: region.code, label: regionName(region) }))}
      />
      {within && below.length > 0 && (
        <CheckList
          label={t('Di dalamnya')}
          hiddenLabel
          name="dalam"
          value={[...ticked]}
          first={SHOWN}
          restWord={(n) => t('{n} wilayah lainnya', { n })}
          options={below.map(({ region, count: n }) => ({ value: region.code, label: regionName(region), count: count(n) }))}
        />
      )}
    </div>
  );
}
