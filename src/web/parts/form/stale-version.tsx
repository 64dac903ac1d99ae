import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import './stale-version.css';

export interface DifferingLine {
  /** What the line is about: "Harga satuan", "Baris 3". */
  readonly label: string;
  /** As each has it; empty where one has nothing. */
  readonly mine: string;
  readonly theirs: string;
}

interface StaleVersionProps {
  readonly lines: readonly DifferingLine[];
  /** Who saved first, where that is known. */
  readonly editor?: string;
  readonly version: number;
  /** The time of day. */
  readonly at?: string;
  readonly busy?: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved first: both texts where they differ, and the choice. Neither is thrown away before it. */
export function StaleVersion({ lines, editor, version, at, busy, onMine, onTheirs }: StaleVersionProps) {
  const { t } = useWords();
  const who = editor ?? t('rekan Anda');
  const values = { siapa: who, versi: version, n: lines.length };
  return (
    <section class="card stack stale" role="alert">
      <h2>{t('Sudah diubah orang lain')}</h2>
      <p class="muted">
        {at ? t('Versi {versi} disimpan {siapa} pukul {jam}.', { ...values, jam: at }) : t('Versi {versi} disimpan {siapa}.', values)}{' '}
        {lines.length > 0 ? t('Yang berbeda {n} baris:', values) : t('Isinya sama dengan tulisan Anda.')}
      </p>
      {lines.map(({ label, mine, theirs }) => (
        <section key={label} class="stack stack-tight">
          <h3>{label}</h3>
          <dl class="stale-line">
            <div>
              <dt>{t('Versi {siapa}', values)}</dt>
              <dd>{theirs || '–'}</dd>
            </div>
            <div class="stale-mine">
              <dt>{t('Tulisan Anda')}</dt>
              <dd>{mine || '–'}</dd>
            </div>
          </dl>
        </section>
      ))}
      <div class="row">
        <Button look="primary" busy={busy} onClick={onMine}>
          {t('Pakai tulisan saya')}
        </Button>
        <Button onClick={onTheirs}>{t('Pakai versi {siapa}', values)}</Button>
      </div>
    </section>
  );
}
