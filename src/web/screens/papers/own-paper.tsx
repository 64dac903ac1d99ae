import type { ComponentChildren } from 'preact';
import type { OwnPaperFragment } from '../../generated/graphql.ts';
import { Icon } from '../../parts/icon.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { useWords } from '../../words/words.ts';
import { worth } from '../funding/support.ts';

/** What one match gave rise to on paper: the agreement, each handover, the report, and the proposal behind them. `own`: the reader's side needs no name. */
export function OwnPaper({ match, own }: { match: OwnPaperFragment; own?: 'group' | 'company' }) {
  const words = useWords();
  const { t, day } = words;
  const { id, status, amount, supportKind, agreement, disbursements, program, proposal } = match;
  const { name, region } = proposal.karangTaruna;
  return (
    <section class="card stack stack-tight" aria-labelledby={`dokumen-${id}`}>
      <div>
        <h2 id={`dokumen-${id}`}>{proposal.title}</h2>
        <p class="muted small">{[own !== 'company' && program.company.name, own !== 'group' && `${name}, ${placeName(region)}`].filter(Boolean).join(' · ')}</p>
      </div>
      <ul class="papers">
        {agreement && (
          <Row
            id={id}
            word={t('Kesepakatan Pendanaan')}
            about={t('{nilai}, nomor {nomor}, {tanggal}', {
              nilai: worth(supportKind, amount, words),
              nomor: agreement.number,
              tanggal: day(agreement.signedOn),
            })}
          >
            <StateBadge of="match" status={status} />
          </Row>
        )}
        {disbursements.map((delivery) => (
          <Row
            key={delivery.id}
            id={delivery.id}
            word={t('Berita Acara Serah Terima')}
            about={t('{nilai}, {tanggal}', { nilai: worth(delivery.kind, delivery.amount, words), tanggal: day(delivery.deliveredOn) })}
          >
            <StateBadge of="disbursement" status={delivery.status} />
          </Row>
        ))}
        {proposal.report && (
          <Row id={proposal.report.id} word={t('Laporan Pertanggungjawaban')}>
            <StateBadge of="report" status={proposal.report.status} />
          </Row>
        )}
        <Row id={proposal.id} word={t('Proposal Kegiatan')}>
          <StateBadge of="proposal" status={proposal.status} />
        </Row>
      </ul>
    </section>
  );
}

const Row = ({ id, word, about, children }: { id: string; word: string; about?: string; children: ComponentChildren }) => (
  <li>
    <Icon name="file-text" />
    <div>
      <a href={`/dokumen/${id}`}>{word}</a>
      {about && <p class="muted small">{about}</p>}
    </div>
    {children}
  </li>
);
