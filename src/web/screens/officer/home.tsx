import { usePage, useSetting } from '../../page.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import './desk.css';
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
  if (!viewer) return null;
  const code = offices[0]?.region.code ?? companies[0]?.domicile.code ?? groups[0]?.region.code ?? '';
  const [place] = [...offices, ...companies, ...groups];
  return (
    <div class="wrap page stack">
      <header class="desk-greeting">
        {place && <p class="muted">{place.name}</p>}
        <h1>{t('{salam}, {nama}', { salam: greeting(now, code, words), nama: firstName(viewer.name) })}</h1>
        {at !== 'nowhere' && <p class="muted">{waiting > 0 ? t('Ada {n} hal yang menunggu Anda.', { n: waiting }) : t('Tidak ada yang menunggu Anda.')}</p>}
      </header>
      {at === 'nowhere' ? (
        <NowhereHome username={viewer.username} />
      ) : (
        <div class="desk">
          {waiting > 0 && <HomeTasks regionCode={code} isStaff={offices.length > 0} />}
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
