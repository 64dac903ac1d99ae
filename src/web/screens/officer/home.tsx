import { usePage, useSetting } from '../../page.ts';
import { ROLES } from '../../words/states.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { SessionOver } from '../session-over.tsx';
import './home.css';
import { firstName, greeting } from './greeting.ts';
import { CompanyHome } from './home-company.tsx';
import { GroupHome } from './home-group.tsx';
import { NowhereHome } from './home-nowhere.tsx';
import { OfficeHome } from './home-office.tsx';
import { HomeTasks } from './home-tasks.tsx';

/** What waits for this person, and how their work stands; by what they act for. */
export default function Home() {
  const words = useWords();
  const { t } = words;
  const { now } = useSetting();
  const me = useMe();
  const { viewer, groups, companies, offices, at, waiting } = me;
  usePage({ title: t('Beranda'), private: true });
  if (me.isKnown && !viewer) return <SessionOver />;
  if (!viewer) return null;
  const code = offices[0]?.region.code ?? groups[0]?.region.code ?? '';
  const [place] = [...offices, ...companies, ...groups];
  return (
    <div class="wrap page stack stack-wide">
      <header class="home-greeting">
        {place && <p class="muted">{standingWord(place, words)}</p>}
        <h1>{t('{salam}, {nama}', { salam: greeting(now, code, words), nama: firstName(viewer.name) })}</h1>
        {at !== 'nowhere' && <p class="muted">{waiting > 0 ? t('Ada {n} hal yang menunggu Anda.', { n: waiting }) : t('Tidak ada yang menunggu Anda.')}</p>}
      </header>
      {at === 'nowhere' ? (
        <NowhereHome username={viewer.username} />
      ) : (
        <div class="home">
          {waiting > 0 && <HomeTasks regionCode={code} />}
          <div class="stack stack-wide">
            {offices.map((office) => (
              <OfficeHome key={office.id} name={office.name} code={office.region.code} />
            ))}
            {companies.map((company) => (
              <CompanyHome key={company.id} id={company.id} />
            ))}
            {groups.map((group) => (
              <GroupHome key={group.id} id={group.id} isOnly={groups.length === 1} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** One's own organisation; where there are several, as what one is there. */
function standingWord(place: { readonly name: string; readonly role: keyof typeof ROLES }, { t }: Words): string {
  return t('{organisasi} · {peran}', { organisasi: place.name, peran: t(ROLES[place.role].word) });
}
