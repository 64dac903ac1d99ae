import { useState } from 'preact/hooks';
import { useSignal } from '../../data/connection.ts';
import { useAction } from '../../data/use-action.ts';
import { usePages } from '../../data/use-pages.ts';
import { type AwardOfPlanFragment, OfferAllocationDocument, PlanAwardsDocument, type PlanOfPageFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { placeName } from '../../words/place.ts';
import { SUPPORT_KINDS, type SupportKind } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import '../listing/match-table.css';

/** What the plan gives to whom; what of it is in sight can be offered in one go. */
export function PlanAwards({ plan }: { plan: PlanOfPageFragment }) {
  const { t, count, rupiah } = useWords();
  const { reached } = useSignal();
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const [chosen, setChosen] = useState<SupportKind>();
  const [sent, setSent] = useState(0);
  const offer = useAction(OfferAllocationDocument);
  const pages = usePages(PlanAwardsDocument, { id: plan.id }, ({ node }) => (node && 'awards' in node ? node.awards : undefined));
  const open = pages.nodes.filter(({ fundingMatch, proposal }) => !fundingMatch && proposal);
  const next = open.slice(0, MOST);
  const giving = plan.budgets.filter(({ program }) => next.some((award) => award.program.id === program.id));
  // What every programme of these offers gives.
  const kinds = (Object.keys(SUPPORT_KINDS) as SupportKind[]).filter((kind) => giving.every(({ program }) => program.supportKinds.includes(kind)));
  const supportKind = chosen && kinds.includes(chosen) ? chosen : (kinds.find((kind) => kind === 'CASH') ?? kinds[0] ?? 'CASH');
  const sum = next.reduce((all, { amount }) => all + BigInt(amount), 0n).toString();
  return (
    <section class="stack stack-tight">
      <div class="row spread">
        <h2>{t('Penawaran menurut rencana')}</h2>
        {next.length > 0 && (
          <Button look="primary" onClick={() => setAsking(true)}>
            {t('Tawarkan {n} usulan', { n: count(next.length) })}
          </Button>
        )}
      </div>
      {sent > 0 && (
        <Notice tone="good" live>
          {t('Penawaran dikirim. Yang belum dapat ditawarkan menyebut alasannya di bawah.')}
        </Notice>
      )}
      <Load of={pages} skeleton={<Skeleton rows={5} />}>
        {() => (
          <>
            <Awards awards={pages.nodes} />
            <Pager of={pages} />
          </>
        )}
      </Load>
      {asking && (
        <ConfirmDialog
          title={t('Tawarkan {n} usulan?', { n: count(next.length) })}
          word={t('Kirim penawaran')}
          why={reached ? undefined : t('Butuh sinyal untuk langkah ini')}
          onClose={() => setAsking(false)}
          send={async () => {
            const done = await offer.run({ id: plan.id, awardIds: next.map(({ id }) => id), supportKind, message: message.trim() || null });
            if (done.success) {
              setSent(sent + next.length);
              setAsking(false);
            }
            return done;
          }}
        >
          <p>{t('Seluruhnya {uang}, dengan 30 hari untuk dijawab. Tiap penawaran diperiksa lagi menurut keadaan sekarang.', { uang: rupiah(sum) })}</p>
          <SelectField
            label={t('Bentuk dukungan')}
            name="bentuk"
            value={supportKind}
            options={kinds.map((value) => ({ value, label: t(SUPPORT_KINDS[value].word) }))}
            onChange={(value) => setChosen(value as SupportKind)}
          />
          <TextArea label={t('Pesan untuk kelompok')} name="pesan" optional rows={3} limit={2000} value={message} onChange={setMessage} />
          <p class="muted small">{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** The server takes so many in one go. */
const MOST = 100;

function Awards({ awards }: { awards: readonly AwardOfPlanFragment[] }) {
  const { t, rupiah, quantity } = useWords();
  return (
    <table class="card match-table">
      <caption class="visually-hidden">{t('Penawaran menurut rencana')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Kegiatan')}</th>
          <th scope="col" class="number">
            {t('Jumlah')}
          </th>
          <th scope="col">{t('Status')}</th>
        </tr>
      </thead>
      <tbody>
        {awards.map(({ id, amount, score, program, proposal, fundingMatch, refusal }) => (
          <tr key={id}>
            <th scope="row">
              {proposal ? <a href={`/proposal/${proposal.id}`}>{proposal.title}</a> : t('Usulan ini sudah tidak dapat dilihat')}
              <p class="muted small">
                {proposal && `${proposal.karangTaruna.name}, ${placeName(proposal.karangTaruna.region)} · `}
                {t('skor {skor}', { skor: quantity(String(score)) })} · {program.title}
              </p>
            </th>
            <td class="number">{rupiah(amount)}</td>
            <td>
              {fundingMatch ? (
                <a href={`/pendanaan/${fundingMatch.id}`}>
                  <StateBadge of="match" status={fundingMatch.status} />
                </a>
              ) : (
                <span class="muted small">{refusal ?? t('Belum ditawarkan')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
