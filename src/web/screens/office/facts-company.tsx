import { SubjectCompanyDocument, type SubjectCompanyQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { placeName } from '../../words/place.ts';
import { ROLES, VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Checks } from './checks.tsx';
import { subjectKind } from './subject.ts';
import { COMPANY_VERDICTS } from './verdicts.ts';

type Company = Extract<NonNullable<SubjectCompanyQuery['node']>, { __typename: 'Company' }>;

export const COMPANY = subjectKind('Company', {
  kind: 'VERIFY_COMPANY',
  operation: SubjectCompanyDocument,
  verdicts: COMPANY_VERDICTS,
  show: (company) => ({
    title: company.name,
    lead: [company.industry, placeName(company.domicile)].join(' · '),
    href: `/perusahaan/${company.id}`,
    state: VERIFICATION_STATES[company.status],
    states: VERIFICATION_STATES,
    waits: company.status === 'PENDING',
    facts: <CompanyFacts company={company} />,
  }),
});

function CompanyFacts({ company }: { company: Company }) {
  const { t } = useWords();
  return (
    <>
      <section class="card stack">
        <h3>{t('Pendaftaran')}</h3>
        <Definition
          of={[
            [
              t('NIB'),
              <strong key="nib" class="big">
                {company.nib}
              </strong>,
            ],
            [t('Bidang usaha'), company.industry],
            [t('Domisili'), placeName(company.domicile)],
            [t('Wilayah operasi'), company.operatingRegions.map(placeName).join('; ') || t('tidak ada')],
            company.members && [
              t('Didaftarkan oleh'),
              company.members.map(({ name, role }) => t('{nama}, {jabatan}', { nama: name, jabatan: t(ROLES[role].word).toLowerCase() })).join('; '),
            ],
          ]}
        />
      </section>
      <Checks
        title={t('Yang perlu dicocokkan')}
        checks={[
          /^\d{13}$/.test(company.nib) ? { as: 'good', said: t('NIB 13 angka') } : { as: 'bad', said: t('NIB bukan 13 angka') },
          { as: 'known', said: t('Cari NIB ini di OSS: nama dan alamatnya harus sama.') },
        ]}
      />
    </>
  );
}
