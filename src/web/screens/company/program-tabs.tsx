import type { ProgramOfPageFragment } from '../../generated/graphql.ts';
import { Notice } from '../../parts/notice.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words/words.ts';
import { oneOf, useParams } from '../listing/params.ts';
import { ProgramAbout } from '../listing/program-about.tsx';
import { ProgramMatches } from '../listing/program-matches.tsx';
import { Suggested, useSuggestions } from './suggested.tsx';

const VIEWS = ['usulan', 'pendanaan', 'tentang'] as const;

/** The company's own view of its programme: what fits, what was agreed, what it says. */
export function ProgramTabs({ program }: { program: ProgramOfPageFragment }) {
  const { t } = useWords();
  const view = oneOf(useParams(), 'tab', VIEWS) ?? 'usulan';
  const suggestions = useSuggestions(program);
  const { all } = suggestions;
  const words = {
    usulan: all === undefined ? t('Usulan yang cocok') : t('Usulan yang cocok ({n})', { n: all }),
    pendanaan: t('Pendanaan ({n})', { n: program.fundingMatches.totalCount }),
    tentang: t('Tentang program'),
  };
  return (
    <>
      <Tabs tabs={VIEWS.map((tab) => ({ href: `/program/${program.id}?tab=${tab}`, word: words[tab], current: tab === view }))} />
      {view === 'usulan' &&
        (program.status === 'OPEN' ? (
          <Suggested program={program} {...suggestions} />
        ) : (
          <Notice>
            {program.status === 'DRAFT' ? t('Usulan tampil setelah program dibuka.') : t('Program ini tidak terbuka lagi, jadi tidak ada usulan.')}
          </Notice>
        ))}
      {view === 'pendanaan' && <ProgramMatches program={program} linked />}
      {view === 'tentang' && <ProgramAbout program={program} />}
    </>
  );
}
