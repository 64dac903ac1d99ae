import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { FieldGroup, type FieldProps, useWiring } from './field.tsx';
import { depthOf, LEVELS, type RegionLevel } from './region-levels.ts';
import { SelectField } from './select-field.tsx';

export interface RegionOption {
  readonly code: string;
  readonly name: string;
}

export interface RegionPickerProps extends FieldProps {
  /** The deepest region that is chosen so far, or empty. */
  readonly value?: string;
  readonly onChange: (code: string) => void;
  /** The regions right below that one; the provinces without it. Rejects when they do not come. */
  readonly load: (code?: string) => Promise<readonly RegionOption[]>;
  /** Fixed: only what lies below this region can be chosen. */
  readonly within?: string;
  /** How deep one may go. */
  readonly deepest?: RegionLevel;
  /** How deep one has to go; as deep as one may, unless told. */
  readonly least?: RegionLevel;
}

/** A region, step by step from the province down. */
export function RegionPicker(props: RegionPickerProps) {
  const { value = '', onChange, load, within = '', deepest = 'VILLAGE', least = deepest, label } = props;
  const { t } = useWords();
  const wiring = useWiring(props);
  const [known, setKnown] = useState<Readonly<Record<string, readonly RegionOption[]>>>({});
  const [failed, setFailed] = useState<string>();
  const [tries, setTries] = useState(0);
  const steps = LEVELS.slice(0, depthOf(deepest) + 1).filter(({ length }) => length > within.length);
  const parentOf = (i: number) => (i === 0 ? within : value.slice(0, steps[i - 1]?.length ?? 0));
  const isOpen = (i: number) => i === 0 || value.length >= (steps[i - 1]?.length ?? 0);
  const wanted = steps.flatMap((_step, i) => (isOpen(i) ? [parentOf(i)] : []));
  useEffect(() => {
    let gone = false;
    setFailed(undefined);
    for (const code of wanted.filter((c) => !known[c]))
      load(code || undefined).then(
        (regions) => !gone && setKnown((all) => ({ ...all, [code]: regions })),
        () => !gone && setFailed(code),
      );
    return () => {
      gone = true;
    };
  }, [wanted.join(' '), tries]);
  return (
    <FieldGroup {...props} wiring={wiring}>
      <div class="regions">
        {steps.map(({ level, length, word }, i) => {
          const options = known[parentOf(i)];
          const waits = isOpen(i) && !options;
          return (
            <SelectField
              key={level}
              id={`${wiring.wired.id}-${level}`}
              label={t(word)}
              optional={i + depthOf(steps[0]?.level ?? 'PROVINCE') > depthOf(least)}
              value={value.slice(0, length).length === length ? value.slice(0, length) : ''}
              placeholder={waits && failed !== parentOf(i) ? t('Sebentar…') : t('Pilih')}
              disabled={!isOpen(i)}
              options={(options ?? []).map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(code) => onChange(code || (i === 0 ? '' : parentOf(i)))}
            />
          );
        })}
      </div>
      {failed !== undefined && (
        <p class="field-error" role="alert">
          <Icon name="triangle-alert" />
          <span>{t('Daftar wilayah belum berhasil dimuat.')}</span>
          <Button small icon="rotate-cw" label={`${t('Coba lagi')}: ${label}`} onClick={() => setTries(tries + 1)}>
            {t('Coba lagi')}
          </Button>
        </p>
      )}
    </FieldGroup>
  );
}
