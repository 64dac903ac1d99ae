import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import type { Form } from './form.ts';
import './error-summary.css';

interface ErrorSummaryProps<Values extends object> {
  readonly form: Form<Values>;
  /** How the list calls a field that is not on the page now, by its path: `budgetLines.2.unitPrice`. */
  readonly nameOf?: (path: string) => string | undefined;
}

/** What is to be mended, each with the way to its field; takes the focus when the form is refused. */
export function ErrorSummary<Values extends object>({ form, nameOf }: ErrorSummaryProps<Values>) {
  const { t } = useWords();
  const errors = Object.entries(form.errors);
  return (
    <section ref={form.summaryRef} class="error-summary" tabIndex={-1} aria-label={t('Yang perlu diperbaiki')} hidden={errors.length === 0}>
      <Icon name="triangle-alert" />
      <div>
        <p>
          <strong>{t('{n} hal perlu diperbaiki', { n: errors.length })}</strong>
        </p>
        <ul>
          {errors.map(([path, said]) => {
            const name = form.labelAt(path) ?? nameOf?.(path);
            const id = form.idAt(path);
            const isHere = form.labelAt(path) !== undefined;
            return (
              <li key={path}>
                {isHere ? (
                  <a
                    href={`#${id}`}
                    onClick={(event) => {
                      const field = document.getElementById(id);
                      if (!field) return;
                      event.preventDefault();
                      field.focus();
                    }}
                  >
                    {name}
                  </a>
                ) : (
                  (name ?? said)
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
