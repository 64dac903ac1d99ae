import { useLocation } from 'preact-iso';
import { useSetting } from '../../page.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';
import '../../parts/form/field.css';

interface YearChoiceProps {
  readonly action: string;
  readonly year: number;
  readonly newest: number;
  /** What else stands in the address and stays. */
  readonly kept: Readonly<Record<string, string>>;
}

const YEARS = 5;

/** The year whose money is told; a form that works without JavaScript, and goes by itself with it. */
export function YearChoice({ action, year, newest, kept }: YearChoiceProps) {
  const { t } = useWords();
  const { route } = useLocation();
  const { now } = useSetting();
  return (
    <form class="row year-choice" method="get" action={action} key={now}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span class="visually-hidden">{t('Tahun')}</span>
        <span class="select">
          <select
            name="tahun"
            class="control control-short"
            onChange={({ currentTarget }) => route(`${action}?${new URLSearchParams({ ...kept, tahun: currentTarget.value })}`)}
          >
            {Array.from({ length: YEARS }, (_, i) => newest + 1 - i).map((choice) => (
              <option key={choice} value={choice} selected={choice === year}>
                {choice}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      </label>
      <noscript>
        <Button type="submit">{t('Tampilkan')}</Button>
      </noscript>
    </form>
  );
}
