import { useQuery } from '../../data/use-query.ts';
import { HomeDocument } from '../../generated/graphql.ts';
import { usePage, useSetting } from '../../page.ts';
import { useWords } from '../../words/words.ts';

export default function Home() {
  const { t, rupiah } = useWords();
  const { now } = useSetting();
  usePage({ title: 'Sambung' });
  const { data } = useQuery(HomeDocument, { year: Number(now.slice(0, 4)) });
  return (
    <div class="wrap page">
      <h1>{t('Rencana pemuda desa, tersambung dengan dana perusahaan.')}</h1>
      {data?.proposals.nodes.map((p) => (
        <p key={p.id}>
          {p.title} {rupiah(p.remaining)}
        </p>
      ))}
    </div>
  );
}
