import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { FieldError, FieldGroup, type FieldProps, useWiring } from './field.tsx';
import type { RegionLevel } from './region-levels.ts';
import { type RegionOption, RegionPicker } from './region-picker.tsx';
import { holds, NONE, picking } from './regions-picked.ts';

export interface RegionListProps extends FieldProps {
  readonly value: readonly RegionOption[];
  readonly onChange: (regions: RegionOption[]) => void;
  readonly load: (code?: string) => Promise<readonly RegionOption[]>;
  /** How deep one may go; any level above may be chosen too. */
  readonly deepest?: RegionLevel;
  readonly most?: number;
}

/** Several regions of whatever level. What is picked is in the list at once, so that nothing picked is ever left out of it. */
export function RegionList(props: RegionListProps) {
  const { value, onChange, load, deepest = 'REGENCY', most = 100, label } = props;
  const { t } = useWords();
  const wiring = useWiring(props);
  const [last, setLast] = useState(NONE);
  const names = useRef(new Map<string, string>());
  const known = async (code?: string) => {
    const regions = await load(code);
    for (const region of regions) names.current.set(region.code, region.name);
    return regions;
  };
  // What was taken off the list, or emptied with the form, is not being picked any more.
  const covering = last.code ? value.find(({ code }) => (last.isAdded ? code === last.code : holds(code, last.code))) : undefined;
  const now = covering ? last : NONE;
  const { code: picked, isAdded } = now;
  const pick = (code: string) => {
    const next = picking(value, now, code ? { code, name: names.current.get(code) ?? code } : undefined);
    setLast(next.picked);
    onChange(next.regions);
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
      {(picked || value.length < most) && (
        <RegionPicker label={label} hiddenLabel value={picked} onChange={pick} load={known} deepest={deepest} least="PROVINCE" />
      )}
      <div class="row" aria-live="polite">
        {covering && (
          <p class="muted small">{isAdded ? t('{nama} masuk daftar.', { nama: covering.name }) : t('{nama} sudah ada di daftar.', { nama: covering.name })}</p>
        )}
        {picked && value.length < most && (
          <Button small icon="plus" onClick={() => setLast(NONE)}>
            {t('Tambah wilayah lain')}
          </Button>
        )}
      </div>
      <FieldError id={wiring.errorId}>{props.error}</FieldError>
    </FieldGroup>
  );
}
