import type { ComponentChildren } from 'preact';
import { LinkButton } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { regionName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { without } from '../listing/params.ts';
import type { Me } from '../me.ts';

/** For whom a list of money and reports is read: one of the three. */
export interface Stake {
  readonly group?: string;
  readonly company?: string;
  readonly within?: string;
}

/** What is for members of an organisation; whoever belongs to none is told how to join one. */
export function ForStake({ me, title, children }: { me: Me; title: string; children: (me: Me) => ComponentChildren }) {
  const { t } = useWords();
  if (me.isKnown && me.at !== 'nowhere') return <>{children(me)}</>;
  return (
    <div class="wrap page stack">
      <h1>{title}</h1>
      {me.isKnown ? (
        <Empty title={t('Anda belum bergabung')} action={<LinkButton href="/gabung">{t('Minta bergabung')}</LinkButton>}>
          {t('Daftar ini untuk pengurus Karang Taruna, perusahaan, dan Dinas Sosial.')}
        </Empty>
      ) : (
        <Skeleton rows={5} />
      )}
    </div>
  );
}

/** The organisation that the list is of, and the choice where the person belongs to several of a kind. */
export function useStake(me: Me, params: URLSearchParams, path: string): { stake: Stake; choice?: ComponentChildren } {
  const { t } = useWords();
  const asked = params.get('untuk');
  const of = me.at === 'office' ? me.offices : me.at === 'company' ? me.companies : me.groups;
  const own = of.find(({ id }) => id === asked) ?? of[0];
  if (!own) return { stake: {} };
  const stake = own.__typename === 'Office' ? { within: own.region.code } : own.__typename === 'Company' ? { company: own.id } : { group: own.id };
  if (of.length === 1) return { stake };
  const base = without(path, params, 'untuk');
  const chips = of.map((one) => ({
    word: one.__typename === 'Office' ? regionName(one.region) : one.name,
    href: `${base}${base.includes('?') ? '&' : '?'}untuk=${one.id}`,
    current: one.id === own.id,
  }));
  return { stake, choice: <ChoiceChips label={t('Untuk siapa')} chips={chips} /> };
}
