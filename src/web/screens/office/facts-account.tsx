import { SubjectPayoutAccountDocument, type SubjectPayoutAccountQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { ROLES, VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { Checks, Files } from './checks.tsx';
import { GroupLead } from './group-lead.tsx';
import { subjectKind } from './subject.ts';
import { ACCOUNT_VERDICTS } from './verdicts.ts';

type Account = Extract<NonNullable<SubjectPayoutAccountQuery['node']>, { __typename: 'PayoutAccount' }>;

export const ACCOUNT = subjectKind('PayoutAccount', {
  kind: 'VERIFY_ACCOUNT',
  operation: SubjectPayoutAccountDocument,
  verdicts: ACCOUNT_VERDICTS,
  show: (account) => ({
    title: account.karangTaruna.name,
    lead: <GroupLead group={account.karangTaruna} />,
    href: `/karang-taruna/${account.karangTaruna.id}`,
    state: VERIFICATION_STATES[account.status],
    states: VERIFICATION_STATES,
    waits: account.status === 'PENDING',
    facts: <AccountFacts account={account} />,
  }),
});

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function AccountFacts({ account }: { account: Account }) {
  const { t } = useWords();
  const { karangTaruna: group, holder } = account;
  const person = group.officers.find(({ name }) => bare(holder) === bare(name));
  return (
    <>
      <section class="card stack">
        <h3>{t('Rekening organisasi')}</h3>
        <Definition
          of={[
            [t('Bank'), account.bank],
            [t('Atas nama'), <strong key="nama">{holder}</strong>],
            [
              t('Nomor'),
              <strong key="nomor" class="big">
                {account.number}
              </strong>,
            ],
            [t('Buku tabungan'), <Files key="buku" files={[account.proof]} none={t('foto belum dilampirkan')} />],
          ]}
        />
        <p class="muted small">{t('Nomor ini hanya untuk dicocokkan. Setiap kali dibuka, tercatat siapa yang melihat.')}</p>
      </section>
      <div class="facts-columns">
        <Checks
          title={t('Sudah diperiksa sistem')}
          checks={[
            person
              ? { as: 'bad', said: t('Atas nama {nama}, seorang pengurus', { nama: person.name }) }
              : bare(holder).includes(bare(group.name))
                ? { as: 'good', said: t('Atas nama kelompok') }
                : { as: 'known', said: t('Atas nama tidak persis nama kelompok. Cocokkan dengan buku tabungan.') },
            account.proof ? { as: 'good', said: t('Foto buku tabungan dilampirkan') } : { as: 'bad', said: t('Foto buku tabungan belum dilampirkan') },
          ]}
        />
        <section>
          <h3>{t('Pengurus')}</h3>
          <ul>
            {group.officers.map(({ name, role }, i) => (
              <li key={i}>{t('{nama}, {jabatan}', { nama: name, jabatan: t(ROLES[role].word).toLowerCase() })}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
