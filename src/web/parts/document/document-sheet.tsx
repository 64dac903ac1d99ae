import type { ComponentChildren } from 'preact';
import { zoneOf } from '../../words/dates.ts';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { Braid } from '../braid.tsx';
import { Mark } from '../logo.tsx';
import { QrCode } from './qr.tsx';
import './document.css';

export interface Signature {
  /** `Pihak Pertama`, `Mengetahui` */
  readonly party: string;
  readonly name: string;
  readonly role: string;
}

export interface DocumentSheetProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly number: string;
  /** Where it is verified: opened by the QR code, and written for those who type. */
  readonly url: string;
  /** Hexadecimal; shown in groups of four. Absent while nothing is recorded. */
  readonly fingerprint?: string | null;
  readonly recordedAt?: string | null;
  /** Whose clock the record is told by. */
  readonly regionCode?: string;
  readonly signatures?: readonly Signature[];
  readonly children?: ComponentChildren;
}

const ZONES: Readonly<Record<string, string>> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

const inFours = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';

/** One A4 sheet: head with braid, logo and number, what is certified, who signs, and how to check that it is genuine. */
export function DocumentSheet({ title, subtitle, number, url, fingerprint, recordedAt, regionCode, signatures = [], children }: DocumentSheetProps) {
  const { t, dayOf, timeOf } = useWords();
  const recorded = recordedAt
    ? t('tercatat {hari}, {jam} {zona}', { hari: dayOf(recordedAt, regionCode), jam: timeOf(recordedAt, regionCode), zona: ZONES[zoneOf(regionCode)] ?? '' })
    : undefined;
  const record = [fingerprint && t('Sidik catatan: {sidik}', { sidik: inFours(fingerprint) }), recorded].filter(Boolean).join(' · ');
  return (
    <article class="document">
      <Braid />
      <header class="document-head">
        <Mark />
        <p>
          <strong class="document-brand">Sambung</strong>
          <span>{t('dokumen resmi kegiatan')}</span>
        </p>
        <p class="document-number">
          <span>{t('Nomor')}</span>
          <strong>{number}</strong>
        </p>
      </header>
      <div class="document-title">
        <h1>{title}</h1>
        {subtitle && <p>{subtitle}</p>}
      </div>
      <div class="document-body">{children}</div>
      {signatures.length > 0 && (
        <ul class="document-signatures">
          {signatures.map(({ party, name, role }) => (
            <li key={`${party}${name}`}>
              <span>{party}</span>
              <strong>{name}</strong>
              <span class="document-role">{role}</span>
            </li>
          ))}
        </ul>
      )}
      <footer class="document-foot">
        <QrCode text={url} label={t('Kode QR menuju {alamat}', { alamat: url })} />
        <p>
          <strong>{t('Periksa keaslian dokumen ini')}</strong>
          <span>{rich(t('Pindai kode, atau buka <a>{alamat}</a>', { alamat: url.replace(/^https?:\/\//, '') }), url)}</span>
          {record && <span>{record}</span>}
        </p>
      </footer>
    </article>
  );
}

export interface PartyProps {
  /** Of whom: name, whom they stand for, anything else. */
  readonly rows: readonly { readonly word: string; readonly value: ComponentChildren }[];
}

/** The numbered parties of a document, each with its words and values in two columns. */
export const Parties = ({ parties }: { parties: readonly PartyProps[] }) => (
  <ol class="document-parties">
    {parties.map(({ rows }, i) => (
      <li key={i}>
        <dl>
          {rows.map(({ word, value }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ol>
);
