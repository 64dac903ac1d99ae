import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ChoiceChips } from '../../parts/chips.tsx';
import { addressOf } from '../../parts/filter-form.tsx';
import { msg, useWords } from '../../words/words.ts';
import { oneOf, regionIn, useParams } from '../listing/params.ts';
import { RegionFilter } from '../listing/region-filter.tsx';

/** Which suggestions are shown, by their word in the address. */
const VIEWS = { semua: msg('Semua'), baru: msg('Baru minggu ini'), pertama: msg('Belum pernah didanai') } as const;
const KNOWN = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** What the address asks for. */
export function useSuggestionFilter() {
  const params = useParams();
  const view = oneOf(params, 'tampil', KNOWN) ?? 'semua';
  const within = regionIn(params);
  return {
    view,
    within,
    isNarrowed: view !== 'semua' || within !== undefined,
    filter: { within: within ?? null, newOnly: view === 'baru', neverFunded: view === 'pertama' },
  };
}

/** All of them, only the new ones, only those of groups that were never funded; in one region. */
export function SuggestionFilter({ total }: { total?: number }) {
  const { t } = useWords();
  const { path, route } = useLocation();
  const { view, within } = useSuggestionFilter();
  const form = useRef<HTMLFormElement>(null);
  const hrefOf = (name: string) =>
    `${path}?${new URLSearchParams({ tab: 'usulan', ...(name !== 'semua' && { tampil: name }), ...(within && { wilayah: within }) })}`;
  return (
    <form
      ref={form}
      class="suggested-filter"
      method="get"
      action={path}
      onChange={() => form.current && route(addressOf(path, new FormData(form.current)))}
      onSubmit={(event) => event.preventDefault()}
    >
      <input type="hidden" name="tab" value="usulan" />
      {view !== 'semua' && <input type="hidden" name="tampil" value={view} />}
      <ChoiceChips
        label={t('Usulan yang mana')}
        chips={KNOWN.map((name) => ({ word: t(VIEWS[name]), href: hrefOf(name), current: name === view, count: name === view ? total : undefined }))}
      />
      <RegionFilter within={within} ticked={[]} below={[]} />
    </form>
  );
}
