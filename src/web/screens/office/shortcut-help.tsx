import { Dialog } from '../../parts/form/dialog.tsx';
import { msg, useWords } from '../../words/words.ts';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['J', 'K'], msg('pindah ke bawah, ke atas')],
  [['Enter'], msg('buka yang dipilih')],
  [['S'], msg('setujui, selalu ditanya sekali lagi')],
  [['R'], msg('kembalikan atau tolak, dengan alasan')],
  [['/'], msg('cari di antrean')],
  [['Esc'], msg('batal')],
  [['Ctrl', 'Enter'], msg('kirim')],
  [['?'], msg('daftar ini')],
];

/** What single keys do, and the way to do without them. */
export function ShortcutHelp({ on, choose, onClose }: { on: boolean; choose: (on: boolean) => void; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('Pintasan papan ketik')} onClose={onClose} narrow>
      <dl class="definition">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label class="row">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => choose(currentTarget.checked)} />
        {t('Pakai pintasan di perangkat ini')}
      </label>
      <p class="muted small">{t('Pintasan diam selagi Anda mengetik.')}</p>
    </Dialog>
  );
}
