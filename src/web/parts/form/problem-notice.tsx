import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Trouble } from '../../data/trouble.ts';
import { type About, faultWords, problemWords, waitWords } from '../../words/problems.ts';
import { useWords } from '../../words/words.ts';
import { Button, LinkButton } from '../button.tsx';
import { Notice } from '../notice.tsx';
import './problem-notice.css';

interface ProblemNoticeProps extends Trouble, About {
  /** Takes the amount that the API would allow. */
  readonly onAmount?: (amount: string) => void;
  /** Tries again what did not get through. */
  readonly again?: () => void;
}

/** Codes that may pass by themselves. */
const PASSING = new Set(['OFFLINE', 'BROKEN', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR', 'CUT_OFF', 'LINK_EXPIRED']);

/** Whatever kept an action from being done, in plain words, with the one step that helps. Nothing when all is well. */
export function ProblemNotice({ problem, fault, onAmount, again, states, suggestion }: ProblemNoticeProps) {
  const words = useWords();
  const { t, rupiah } = words;
  const { url } = useLocation();
  if (problem) {
    const { said, items, allowed, wait } = problemWords(problem, words, { states, suggestion });
    return (
      <Notice tone={wait === undefined ? 'problem' : 'waiting'} live>
        <p>{said}</p>
        {wait !== undefined && <Countdown key={wait} seconds={wait} />}
        {items && (
          <ul class="problem-items">
            {items.map(({ code, message }) => (
              <li key={code + message}>{message}</li>
            ))}
          </ul>
        )}
        {allowed !== undefined && onAmount && BigInt(allowed) > 0n && (
          <div>
            <Button small onClick={() => onAmount(allowed)}>
              {t('Ubah menjadi {uang}', { uang: rupiah(allowed) })}
            </Button>
          </div>
        )}
      </Notice>
    );
  }
  if (!fault) return null;
  return (
    <Notice tone={fault.code === 'OFFLINE' ? 'waiting' : 'problem'} icon={fault.code === 'OFFLINE' ? 'wifi-off' : undefined} live>
      <p>{faultWords(fault, words)}</p>
      {fault.code === 'UNAUTHENTICATED' && (
        <div>
          <LinkButton small href={`/masuk?kembali=${encodeURIComponent(url)}`}>
            {t('Masuk lagi')}
          </LinkButton>
        </div>
      )}
      {again && PASSING.has(fault.code) && (
        <div>
          <Button small icon="rotate-cw" onClick={again}>
            {t('Coba lagi')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

/** `4 menit 30 detik`, and then that it is over. */
function Countdown({ seconds }: { seconds: number }) {
  const words = useWords();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left > 0 ? (
    <p class="big" role="timer">
      {waitWords(left, words)}
    </p>
  ) : (
    <p>
      <strong>{words.t('Sekarang sudah bisa dicoba lagi.')}</strong>
    </p>
  );
}
