import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/form/check-list.tsx';
import { FieldError } from '../../parts/form/field.tsx';
import type { Form } from '../../parts/form/form.ts';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { type GroupValues, OFFICER_ROLES, type OfficerRole, type OfficerRow } from './group-form.ts';

/** As many as the API takes. */
const MOST = 50;

/** The officers that the decree names, one below the other. */
export function OfficerRows({ form }: { form: Form<GroupValues> }) {
  const { t } = useWords();
  const { officers } = form.values;
  const alter = (at: number, some: Partial<OfficerRow>) =>
    form.set(
      'officers',
      officers.map((officer, i) => (i === at ? { ...officer, ...some } : officer)),
    );
  return (
    <div class="stack" id={form.idAt('officers')} tabIndex={-1}>
      <FieldError id={`${form.idAt('officers')}-error`}>{form.errorAt('officers')}</FieldError>
      {officers.map((officer, i) => {
        const at = (field: 'name' | 'role') => ({
          id: form.idAt('officers', i, field),
          error: form.errorAt('officers', i, field),
          onLabel: () =>
            form.setLabel(`officers.${i}.${field}`, field === 'name' ? t('Nama pengurus {n}', { n: i + 1 }) : t('Jabatan pengurus {n}', { n: i + 1 })),
        });
        return (
          <fieldset key={i} class="entrance-entry">
            <legend class="visually-hidden">{t('Pengurus {n}', { n: i + 1 })}</legend>
            {officer.isMinor ? (
              <p class="field">
                <span class="field-label">{t('Nama')}</span>
                <span class="muted">{t('tidak ditulis, belum 18 tahun')}</span>
              </p>
            ) : (
              <TextField {...at('name')} label={t('Nama')} value={officer.name} onChange={(name) => alter(i, { name })} />
            )}
            <SelectField
              {...at('role')}
              label={t('Jabatan')}
              value={officer.role}
              options={OFFICER_ROLES.map((role) => ({ value: role, label: t(ROLES[role].word) }))}
              onChange={(role) => alter(i, { role: role as OfficerRole })}
            />
            <div class="row spread">
              <CheckField label={t('Belum 18 tahun')} optional value={officer.isMinor} onChange={(isMinor) => alter(i, { isMinor })} />
              {officers.length > 1 && (
                <Button
                  small
                  look="quiet"
                  icon="trash-2"
                  label={t('Hapus pengurus {n}', { n: i + 1 })}
                  onClick={() =>
                    form.set(
                      'officers',
                      officers.filter((_, other) => other !== i),
                    )
                  }
                >
                  {t('Hapus')}
                </Button>
              )}
            </div>
          </fieldset>
        );
      })}
      {officers.length < MOST && (
        <div>
          <Button icon="plus" onClick={() => form.set('officers', [...officers, { name: '', role: 'MEMBER', isMinor: false }])}>
            {t('Tambah pengurus')}
          </Button>
        </div>
      )}
    </div>
  );
}
