import { useLocation } from 'preact-iso';
import { ChoiceChips } from '../../parts/chips.tsx';
import { useWords } from '../../words/words.ts';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Which of one's own organisations the address names; the first, unless told. */
export function useChosen<Own extends Place>(own: readonly Own[], name: string): Own | undefined {
  const { query } = useLocation();
  return own.find(({ id }) => id === query[name]) ?? own[0];
}

/** One's own organisations, one of them chosen. Nothing where there is only one. */
export function PlaceChoice({ own, chosen, name }: { own: readonly Place[]; chosen: Place; name: string }) {
  const { t } = useWords();
  const { path } = useLocation();
  if (own.length < 2) return null;
  return (
    <ChoiceChips
      label={t('Pilih organisasi')}
      chips={own.map((place) => ({ word: place.name, href: `${path}?${name}=${place.id}`, current: place.id === chosen.id }))}
    />
  );
}
