import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './filter-form.css';

/** Where what was filled in leads to: empty fields stay out of the address. */
export function addressOf(action: string, form: FormData): string {
  const params = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim());
  const query = params.toString();
  return query ? `${action}?${query}` : action;
}

interface FilterFormProps {
  readonly action: string;
  /** The search and the order, above the list. */
  readonly head: ComponentChildren;
  /** The filters: beside the list on a laptop, folded on a phone. */
  readonly filters: ComponentChildren;
  /** How many filters are at work. */
  readonly active: number;
  /** Something among the filters is wrong: they stay in sight until it is right. */
  readonly isWrong?: boolean;
  readonly children: ComponentChildren;
}

/** A list and its filters, whose state is the address: a plain GET form, which with JavaScript changes the list in place. */
export function FilterForm({ action, head, filters, active, isWrong = false, children }: FilterFormProps) {
  const { t } = useWords();
  const { route } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const open = useRef<HTMLInputElement>(null);
  const wasWrong = useRef(isWrong);
  useEffect(() => {
    if (open.current && wasWrong.current !== isWrong) open.current.checked = isWrong;
    wasWrong.current = isWrong;
  }, [isWrong]);
  const go = () => form.current && route(addressOf(action, new FormData(form.current)));
  return (
    <form
      ref={form}
      class="filter-form"
      method="get"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        if (open.current && !isWrong) open.current.checked = false;
        go();
      }}
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.name && /checkbox|radio/.test(target.type))) go();
      }}
    >
      {/* A box to tick, since it opens and closes without JavaScript and can be laid open on a laptop. */}
      <input ref={open} type="checkbox" defaultChecked={isWrong} id="saring" class="filter-form-switch visually-hidden" />
      <label for="saring" class="filter-form-open button button-outline">
        <Icon name="list-filter" />
        {t('Saring')}
        {active > 0 && (
          <b>
            {active}
            <span class="visually-hidden"> {t('saringan dipakai')}</span>
          </b>
        )}
      </label>
      <div class="filter-form-filters">
        <div class="stack filter-form-fields">
          {filters}
          <Button type="submit" wide>
            {t('Terapkan saringan')}
          </Button>
        </div>
      </div>
      <div class="filter-form-head">{head}</div>
      <div class="filter-form-list">
        <h2 class="visually-hidden">{t('Hasil pencarian')}</h2>
        {children}
      </div>
    </form>
  );
}
