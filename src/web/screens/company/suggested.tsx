import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSignal } from '../../data/connection.ts';
import { useAction } from '../../data/use-action.ts';
import { useKept } from '../../data/use-kept.ts';
import { usePages, withParam } from '../../data/use-pages.ts';
import { useQuery } from '../../data/use-query.ts';
import {
  OfferFundingDocument,
  type ProgramOfPageFragment,
  ProgramSuggestionCountDocument,
  ProgramSuggestionsDocument,
  type SuggestedProposalFragment,
} from '../../generated/graphql.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { OfferDialog } from '../../parts/form/offer-dialog.tsx';
import { Load } from '../../parts/load.tsx';
import { segmentsOf } from '../../parts/match-segments.ts';
import { missing } from '../../parts/money-bar.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ScoreBar, ScoreDetail, ScoreHead, Strengths } from '../../parts/score-bar.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useInSight } from '../../parts/use-in-sight.ts';
import { placeName } from '../../words/place.ts';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useParams } from '../listing/params.ts';
import './suggested.css';
import { ListButton } from '../forum/list-button.tsx';
import { SuggestionFilter, useSuggestionFilter } from './suggestion-filter.tsx';

/** What the programme may fund, as far as the filter shows it, and how many there are without one; nothing while it takes no offers. */
export function useSuggestions({ id, status }: ProgramOfPageFragment) {
  const { filter, isNarrowed } = useSuggestionFilter();
  const isOpen = status === 'OPEN';
  const list = usePages(
    ProgramSuggestionsDocument,
    { id, isOpen, filter, after: null as string | null },
    ({ node }) => (node && 'suggestedProposals' in node ? node.suggestedProposals : undefined),
    'setelah-usulan',
  );
  const node = useQuery(ProgramSuggestionCountDocument, isOpen && isNarrowed ? { id } : undefined).data?.node;
  const counted = node && 'suggestedProposals' in node ? node.suggestedProposals?.totalCount : undefined;
  return { list, all: useKept(isNarrowed ? counted : list.total) };
}

/** Proposals that the programme may fund, best first; beside the list why the chosen one fits. */
export function Suggested({ program, list, all }: { program: ProgramOfPageFragment } & ReturnType<typeof useSuggestions>) {
  const { t, rupiah } = useWords();
  const { path } = useLocation();
  const params = useParams();
  const chosen = params.get('usulan');
  const [offering, setOffering] = useState<SuggestedProposalFragment>();
  const [sent, setSent] = useState<string>();
  const selected = list.nodes.find(({ proposal }) => proposal.id === chosen) ?? list.nodes[0];
  return (
    <>
      {sent && (
        <Notice tone="good" live>
          {t('Tawaran {uang} terkirim ke kelompok.', { uang: rupiah(sent) })}
        </Notice>
      )}
      <SuggestionFilter total={list.total} />
      <Load of={list} skeleton={<Skeleton rows={5} />}>
        {() =>
          selected ? (
            <div class="suggested card">
              <div class="suggested-list">
                <div class="suggested-head">
                  <span>{t('Skor')}</span>
                  <ScoreHead reasons={selected.reasons} />
                </div>
                <h2 class="visually-hidden">{t('Usulan yang cocok')}</h2>
                <ul>
                  {list.nodes.map((suggestion) => (
                    <li key={suggestion.proposal.id}>
                      <Row suggestion={suggestion} href={`${path}?${withParam(params, 'usulan', suggestion.proposal.id)}`} current={suggestion === selected} />
                      {suggestion === selected && (
                        <div class="suggested-below">
                          <Why suggestion={selected} onOffer={setOffering} />
                        </div>
                      )}
                    </li>
                  ))}
                </ul>
                <Pager of={list} />
              </div>
              <div class="suggested-beside">
                <Why suggestion={selected} onOffer={setOffering} />
              </div>
            </div>
          ) : (
            <Nothing all={all} />
          )
        }
      </Load>
      {/* Beside the list: a refusal is read although its proposal has left the list meanwhile. */}
      {offering && <Offering program={program} suggestion={offering} onSent={setSent} onClose={() => setOffering(undefined)} />}
    </>
  );
}

/** Why there is nothing: the filter hides what there is, or there is none yet. */
function Nothing({ all }: { all?: number }) {
  const { t, count } = useWords();
  const { path } = useLocation();
  if (all)
    return (
      <Empty title={t('Tidak ada usulan dengan saringan ini')} action={<LinkButton href={`${path}?tab=usulan`}>{t('Hapus saringan')}</LinkButton>}>
        {t('Tanpa saringan ada {n} usulan yang cocok untuk program ini.', { n: count(all) })}
      </Empty>
    );
  return (
    <Empty title={t('Belum ada usulan yang cocok')}>
      {t('Proposal yang cocok tampil di sini begitu diperiksa Dinas Sosial. Wilayah atau bidang yang lebih luas membuka lebih banyak.')}
    </Empty>
  );
}

function Row({
  suggestion: { score, reasons, proposal, isNew, scoreLastWeek },
  href,
  current,
}: {
  suggestion: SuggestedProposalFragment;
  href: string;
  current: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const { classification, region } = proposal.karangTaruna;
  const row = useInSight(current);
  return (
    <article ref={row} class="suggested-row" data-current={current || undefined}>
      <p class="suggested-score">
        <strong>{Math.round(score)}</strong>
        <span>{t('dari 100')}</span>
      </p>
      <div>
        <h3>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {proposal.title}
          </a>
        </h3>
        <p class="muted small">
          {placeName(region)}
          {classification && ` · ${t(CLASSIFICATIONS[classification].word)}`}
        </p>
        <ScoreBar reasons={reasons} />
        <News isNew={isNew} score={score} before={scoreLastWeek} />
        <p class="row spread small">
          <Strengths reasons={reasons} />
          <strong>{missing(words, proposal.remaining)}</strong>
        </p>
      </div>
    </article>
  );
}

/** What is other than a week ago; nothing where that is little. */
function News({ isNew, score, before }: { isNew: boolean; score: number; before: number | null }) {
  const { t } = useWords();
  const [now, then] = [Math.round(score), Math.round(before ?? score)];
  if (!isNew && now === then) return null;
  return (
    <p class="small">
      {isNew ? (
        <Badge tone="selected" icon="plus">
          {t('Baru minggu ini')}
        </Badge>
      ) : now > then ? (
        t('Naik dari {skor} minggu lalu', { skor: then })
      ) : (
        t('Turun dari {skor} minggu lalu', { skor: then })
      )}
    </p>
  );
}

function Why({ suggestion, onOffer }: { suggestion: SuggestedProposalFragment; onOffer: (suggestion: SuggestedProposalFragment) => void }) {
  const { t } = useWords();
  const { proposal, score, reasons } = suggestion;
  return (
    <section class="stack" aria-label={t('Mengapa {judul} cocok', { judul: proposal.title })}>
      <div class="suggested-why">
        <div>
          <p class="muted small">{t('Mengapa cocok')}</p>
          <h2>{proposal.title}</h2>
        </div>
        <strong>{Math.round(score)}</strong>
      </div>
      <ScoreDetail reasons={reasons} />
      <div class="row suggested-actions">
        <Button look="primary" onClick={() => onOffer(suggestion)}>
          {t('Tawarkan dana')}
        </Button>
        <LinkButton href={`/proposal/${proposal.id}`}>{t('Baca proposal')}</LinkButton>
        <ListButton key={proposal.id} proposal={proposal} />
      </div>
      <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
    </section>
  );
}

function Offering({
  program,
  suggestion: { proposal },
  onSent,
  onClose,
}: {
  program: ProgramOfPageFragment;
  suggestion: SuggestedProposalFragment;
  onSent: (amount: string) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { reached } = useSignal();
  const offer = useAction(OfferFundingDocument);
  return (
    <OfferDialog
      proposal={{
        title: proposal.title,
        group: proposal.karangTaruna.name,
        regionCode: proposal.karangTaruna.region.code,
        requested: proposal.requested,
        segments: segmentsOf(proposal.fundingMatches.nodes, proposal.committed),
      }}
      program={{ budget: program.budget, segments: segmentsOf(program.fundingMatches.nodes, program.committed), supportKinds: program.supportKinds }}
      room={{ minimumAward: program.minimumAward, maximumAward: program.maximumAward, available: program.available, remaining: proposal.remaining }}
      why={reached ? undefined : t('Butuh sinyal untuk langkah ini')}
      draftKey={`tawaran:${program.id}:${proposal.id}`}
      onClose={onClose}
      send={async ({ amount, message, supportKind, expiresOn }) => {
        const done = await offer.run({ programId: program.id, proposalId: proposal.id, amount, supportKind, expiresOn, message: message.trim() || null });
        if (done.success) {
          onSent(amount);
          onClose();
        }
        return done;
      }}
    />
  );
}
