import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { FieldError, FieldGroup, type FieldProps, useWiring } from './field.tsx';
import type { RegionLevel } from './region-levels.ts';
import { type RegionOption, RegionPicker } from './region-picker.tsx';

export interface RegionListProps extends FieldProps {
  readonly value: readonly RegionOption[];
  readonly onChange: (regions: RegionOption[]) => void;
  readonly load: (code?: string) => Promise<readonly RegionOption[]>;
  /** How deep one may go; any level above may be chosen too. */
  readonly deepest?: RegionLevel;
  readonly most?: number;
}

/** Several regions of whatever level, added one after another. */
export function RegionList(props: RegionListProps) {
  const { value, onChange, load, deepest = 'REGENCY', most = 100, label } = props;
  const { t } = useWords();
  const wiring = useWiring(props);
  const [picked, setPicked] = useState('');
  const names = useRef(new Map<string, string>());
  const known = async (code?: string) => {
    const regions = await load(code);
    for (const region of regions) names.current.set(region.code, region.name);
    return regions;
  };
  const covering = value.find(({ code }) => picked === code || picked.startsWith(`${code}.`));
  const add = () => {
    // A wider region takes the place of those within it.
    onChange([...value.filter(({ code }) => !code.startsWith(`${picked}.`)), { code: picked, name: names.current.get(picked) ?? picked }]);
    setPicked('');
  };
  return (
    <FieldGroup {...props} error={undefined} wiring={wiring}>
      {value.length > 0 && (
        <ul class="chips">
          {value.map(({ code, name }) => (
            <li key={code}>
              <button type="button" class="chip" onClick={() => onChange(value.filter((region) => region.code !== code))}>
                {name}
                <Icon name="x" />
                <span class="visually-hidden">{t('Hapus {nama}', { nama: name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.length < most && (
        <>
          <RegionPicker label={label} hiddenLabel value={picked} onChange={setPicked} load={known} deepest={deepest} least="PROVINCE" />
          <div>
            <Button
              small
              icon="plus"
              onClick={add}
              why={covering ? t('{nama} sudah masuk daftar.', { nama: covering.name }) : picked ? undefined : t('Pilih wilayahnya dulu.')}
            >
              {t('Tambah wilayah')}
            </Button>
          </div>
        </>
      )}
      <FieldError id={wiring.errorId}>{props.error}</FieldError>
    </FieldGroup>
  );
}
