import { useQuery } from '../../data/use-query.ts';
import { GroupPageDocument, type GroupPageQuery } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Definition } from '../../parts/definition.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { todayIn } from '../../words/dates.ts';
import { placeName } from '../../words/place.ts';
import { CLASSIFICATIONS, ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { Assessments } from './assessments.tsx';
import { DecreeNotice } from './decree-notice.tsx';
import { GroupAccount } from './group-account.tsx';
import './desk.css';
import { Members } from './members.tsx';
import { NoGroup } from './no-group.tsx';
import { PlaceChoice, useChosen } from './own-place.tsx';
import { VerificationNotice } from './verification-notice.tsx';

export type OwnGroup = Extract<NonNullable<GroupPageQuery['node']>, { __typename: 'KarangTaruna' }>;

/** A group as its own officers see it. */
export default function Group() {
  const { t } = useWords();
  usePage({ title: t('Kelompok'), private: true });
  const { viewer, groups } = useMe();
  const own = useChosen(groups, 'kelompok');
  const reading = useQuery(GroupPageDocument, own && { id: own.id });
  if (!own) return viewer ? <NoGroup title={t('Kelompok')} /> : null;
  return (
    <div class="wrap page stack stack-wide">
      <PlaceChoice own={groups} chosen={own} name="kelompok" />
      <Load of={reading} skeleton={<Skeleton rows={5} />}>
        {({ node }) => (node?.__typename === 'KarangTaruna' ? <GroupSections group={node} leads={own.role === 'CHAIR'} /> : <NoGroup title={own.name} />)}
      </Load>
    </div>
  );
}

function GroupSections({ group, leads }: { group: OwnGroup; leads: boolean }) {
  const { t } = useWords();
  const { now } = useSetting();
  const { id, name, status, statusReason, region, termEndsOn } = group;
  return (
    <>
      <header class="stack">
        <div>
          <div class="row spread">
            <h1>{name}</h1>
            <StateBadge of="verification" status={status} />
          </div>
          <p class="muted">{placeName(region)}</p>
        </div>
        <VerificationNotice kind="group" status={status} reason={statusReason} region={region} />
        <DecreeNotice endsOn={termEndsOn} today={todayIn(region.code, new Date(now))} />
        {status === 'VERIFIED' && (
          <p>
            <a href={`/karang-taruna/${id}`}>{t('Lihat halaman publik kelompok')}</a>
          </p>
        )}
      </header>
      <div class="desk">
        <div class="stack stack-wide">
          <GroupProfile group={group} />
          <GroupAccount group={group} />
        </div>
        <div class="stack stack-wide">
          <Members organisation={{ id, name, kind: 'group' }} members={group.members ?? []} requests={group.membershipRequests ?? []} leads={leads} />
          <Assessments assessments={group.assessments} />
        </div>
      </div>
    </>
  );
}

function GroupProfile({ group }: { group: OwnGroup }) {
  const { t, day } = useWords();
  const { description, potentials, decreeNumber, decreeDate, termEndsOn, decree, officers, classification } = group;
  return (
    <section class="stack" aria-labelledby="profil">
      <h2 id="profil">{t('Profil dan SK')}</h2>
      <div class="card stack">
        {description && <p class="prose">{description}</p>}
        <Definition
          of={[
            [t('Klasifikasi'), classification ? t(CLASSIFICATIONS[classification].word) : t('Belum dinilai')],
            potentials.length > 0 && [t('Potensi'), potentials.join(', ')],
            [t('Nomor SK'), decreeNumber],
            [t('Tanggal SK'), day(decreeDate)],
            [t('Akhir masa bakti'), day(termEndsOn)],
            [t('Berkas SK'), decree ? <a href={decree.url}>{decree.name}</a> : t('belum diunggah')],
          ]}
        />
        <h3>{t('Pengurus menurut SK')}</h3>
        <ul class="stack stack-tight">
          {officers.map((officer) => (
            <li key={officer.role + officer.name}>
              {officer.name} <span class="muted">({t(ROLES[officer.role].word).toLowerCase()})</span>
            </li>
          ))}
        </ul>
        <p class="muted small">{t('Ada yang salah? Isian ini dicatat dari SK. Hubungi Dinas Sosial untuk membetulkannya.')}</p>
      </div>
    </section>
  );
}
