import { SubjectMembershipRequestDocument, type SubjectMembershipRequestQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { Notice } from '../../parts/notice.tsx';
import { placeName } from '../../words/place.ts';
import { ROLES, VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { GroupLead } from './group-lead.tsx';
import { subjectKind } from './subject.ts';
import { MEMBERSHIP_VERDICTS } from './verdicts.ts';

type Request = Extract<NonNullable<SubjectMembershipRequestQuery['node']>, { __typename: 'MembershipRequest' }>;

export const MEMBERSHIP = subjectKind('MembershipRequest', {
  kind: 'CONFIRM_MEMBERSHIP',
  operation: SubjectMembershipRequestDocument,
  verdicts: MEMBERSHIP_VERDICTS,
  show: (request, { t }) => ({
    title: request.name,
    lead: <OrganisationLead request={request} />,
    more: t('sebagai {peran}', { peran: t(ROLES[request.role].word).toLowerCase() }),
    state: VERIFICATION_STATES[request.status],
    states: VERIFICATION_STATES,
    waits: request.status === 'PENDING',
    facts: <MembershipFacts request={request} />,
  }),
});

function OrganisationLead({ request: { organisation } }: { request: Request }) {
  if (organisation.__typename === 'KarangTaruna') return <GroupLead group={organisation} />;
  if (organisation.__typename === 'Company')
    return (
      <>
        <a href={`/perusahaan/${organisation.id}`}>{organisation.name}</a> · {placeName(organisation.domicile)}
      </>
    );
  if (organisation.__typename === 'Forum')
    return (
      <>
        <a href={`/forum/${organisation.id}`}>{organisation.name}</a> · {placeName(organisation.region)}
      </>
    );
  return <>{organisation.name}</>;
}

function MembershipFacts({ request }: { request: Request }) {
  const { t, dayOf } = useWords();
  const { organisation } = request;
  const members = organisation.__typename === 'Office' ? null : organisation.members;
  const officers = organisation.__typename === 'KarangTaruna' ? organisation.officers : [];
  const sameName = officers.find(({ name }) => name.toLowerCase() === request.name.toLowerCase());
  return (
    <>
      <section class="card stack">
        <h3>{t('Yang meminta')}</h3>
        <Definition
          of={[
            [t('Nama'), request.name],
            [t('Ingin menjadi'), t(ROLES[request.role].word)],
            [t('Organisasi'), organisation.name],
            request.note !== null && [t('Catatan'), request.note],
          ]}
        />
      </section>
      {officers.length > 0 && (
        <Notice tone={sameName ? 'good' : 'info'}>
          {sameName
            ? t('Nama ini tercatat di SK sebagai {jabatan}.', { jabatan: t(ROLES[sameName.role].word).toLowerCase() })
            : t('Nama ini tidak tercatat di SK kelompok.')}
        </Notice>
      )}
      <section>
        <h3>{t('Yang sudah dapat bertindak')}</h3>
        {members && members.length > 0 ? (
          <ul>
            {members.map(({ name, username, role, since }) => (
              <li key={username}>{t('{nama}, {jabatan}, sejak {hari}', { nama: name, jabatan: t(ROLES[role].word).toLowerCase(), hari: dayOf(since) })}</li>
            ))}
          </ul>
        ) : (
          <p class="muted">{t('Belum ada. Anda yang memastikan siapa orang ini.')}</p>
        )}
      </section>
    </>
  );
}
