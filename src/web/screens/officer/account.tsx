import { useQuery } from '../../data/use-query.ts';
import { AccountPageDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { Definition } from '../../parts/definition.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Load } from '../../parts/load.tsx';
import { Choices } from '../../parts/shell/choices.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import '../../parts/proposal-row.css';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { OwnRequests } from '../entrance/own-requests.tsx';
import { useMe } from '../me.ts';
import { placeLinks } from '../place-links.ts';
import { ChangePassword } from './change-password.tsx';
import './desk.css';
import { Leaving } from './leaving.tsx';
import { UnsentList } from './unsent-list.tsx';

/** One's own account: what others see of it, whom one acts for, what is unsent, and the way out. */
export default function Account() {
  const { t } = useWords();
  usePage({ title: t('Akun'), private: true });
  const reading = useQuery(AccountPageDocument, {});
  const { viewer } = useMe();
  const setting = useSetting();
  return (
    <div class="wrap page">
      <div class="entrance entrance-wide stack stack-wide">
        <h1>{t('Akun')}</h1>
        <Load of={reading} skeleton={<Skeleton rows={2} />}>
          {({ viewer }) =>
            viewer && (
              <div class="card">
                <Definition
                  of={[
                    [t('Nama'), viewer.name],
                    [t('Nama pengguna'), viewer.username],
                    [t('Surel'), viewer.email ? <Address key="surel" of={viewer.email} /> : t('tidak ada')],
                  ]}
                />
              </div>
            )
          }
        </Load>
        <UnsentList />
        <Memberships />
        <MorePlaces />
        <OwnRequests />
        <ChangePassword username={viewer?.username ?? ''} />
        <section class="stack" aria-labelledby="pilihan">
          <h2 id="pilihan">{t('Bahasa dan tampilan')}</h2>
          <Choices url="/akun" setting={setting} />
        </section>
        <Leaving />
      </div>
    </div>
  );
}

/** Broken behind the @, where a line is too short for it. */
function Address({ of }: { of: string }) {
  const [person, ...rest] = of.split('@');
  return (
    <>
      {person}@<wbr />
      {rest.join('@')}
    </>
  );
}

/** What a laptop's rail has beyond a phone's four tabs. */
function MorePlaces() {
  const words = useWords();
  const { rail, tabs } = placeLinks(useMe(), words);
  const more = rail.filter(({ href }) => tabs.every((tab) => tab.href !== href));
  if (more.length === 0) return null;
  return (
    <nav class="more-places stack" aria-labelledby="halaman-lain">
      <h2 id="halaman-lain">{words.t('Halaman lain')}</h2>
      <ul class="list">
        {more.map(({ href, word, icon }) => (
          <li key={href} class="desk-row">
            <span class="row">
              <Icon name={icon} />
              <a href={href}>{word}</a>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Memberships() {
  const { t } = useWords();
  const { groups, companies, offices } = useMe();
  return (
    <section class="stack" aria-labelledby="keanggotaan">
      <h2 id="keanggotaan">{t('Saya bertindak untuk')}</h2>
      <ul class="list">
        {groups.map(({ id, name, role, groupStatus }) => (
          <li key={id} class="desk-row">
            <div class="row spread">
              <a href={`/kelompok?kelompok=${id}`}>{name}</a>
              <StateBadge of="verification" status={groupStatus} />
            </div>
            <span class="muted small">{t(ROLES[role].word)}</span>
          </li>
        ))}
        {companies.map(({ id, name, role, companyStatus }) => (
          <li key={id} class="desk-row">
            <div class="row spread">
              <a href={`/organisasi?perusahaan=${id}`}>{name}</a>
              <StateBadge of="verification" status={companyStatus} />
            </div>
            <span class="muted small">{t(ROLES[role].word)}</span>
          </li>
        ))}
        {offices.map(({ id, name, role }) => (
          <li key={id} class="desk-row">
            <a href="/antrean">{name}</a>
            <span class="muted small">{t(ROLES[role].word)}</span>
          </li>
        ))}
        {groups.length + companies.length + offices.length === 0 && <li class="desk-row muted">{t('Belum untuk siapa pun.')}</li>}
      </ul>
      <p>
        <a href="/gabung">{t('Minta bergabung ke organisasi lain')}</a>
      </p>
    </section>
  );
}
