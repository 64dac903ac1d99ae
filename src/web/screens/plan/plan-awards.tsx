import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSignal } from '../../data/connection.ts';
import { useAction } from '../../data/use-action.ts';
import { usePages } from '../../data/use-pages.ts';
import { type AwardOfPlanFragment, OfferAllocationDocument, PlanAwardsDocument, type PlanOfPageFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceChips } from '../../parts/chips.tsx';
import { ConfirmDialog } from '../../parts/form/confirm-dialog.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { SUPPORT_KINDS, type SupportKind } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { commonKinds } from '../funding/support.ts';
import { useMe } from '../me.ts';
import { Awards } from './award-table.tsx';

/** What the plan gives to whom. Of a forum's plan each company's people offer its own part. */
export function PlanAwards({ plan }: { plan: PlanOfPageFragment }) {
  const { t } = useWords();
  const { path, query } = useLocation();
  const { companies } = useMe();
  const own = companies.filter(({ id }) => plan.budgets.some(({ program }) => program?.company.id === id));
  if (!plan.forum) return <Part key={plan.company.id} plan={plan} own />;
  const part = query.bagian === ALL ? undefined : (own.find(({ id }) => id === query.bagian) ?? own[0]);
  return (
    <>
      {own.length > 0 && (
        <ChoiceChips
          label={t('Pilih bagian')}
          chips={[
            ...own.map(({ id, name }) => ({ word: t('Bagian {nama}', { nama: name }), href: `${path}?bagian=${id}`, current: id === part?.id })),
            { word: t('Seluruh rencana'), href: `${path}?bagian=${ALL}`, current: !part },
          ]}
        />
      )}
      <Part key={part?.id ?? ALL} plan={plan} companyId={part?.id} own={part !== undefined} />
    </>
  );
}

/** The word of the address for the parts of all. */
const ALL = 'semua';

/** What of it is in sight can be offered in one go, where it is one's own. */
function Part({ plan, companyId, own }: { plan: PlanOfPageFragment; companyId?: string; own: boolean }) {
  const { t, count, rupiah } = useWords();
  const { reached } = useSignal();
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const [chosen, setChosen] = useState<SupportKind>();
  const [sent, setSent] = useState<readonly string[]>([]);
  const offer = useAction(OfferAllocationDocument);
  const pages = usePages(PlanAwardsDocument, { id: plan.id, companyId: companyId ?? null }, ({ node }) => (node && 'awards' in node ? node.awards : undefined));
  const [picked, setPicked] = useState<Readonly<Record<string, boolean>>>({});
  const isPicked = (award: AwardOfPlanFragment) => isOpen(award) && (picked[award.id] ?? isLikely(award));
  const next = own ? pages.nodes.filter(isPicked).slice(0, MOST) : [];
  const giving = plan.budgets.flatMap(({ program }) => (program && next.some((award) => award.program?.id === program.id) ? [program] : []));
  const kinds = commonKinds(giving);
  const supportKind = chosen && kinds.includes(chosen) ? chosen : (kinds.find((kind) => kind === 'CASH') ?? kinds[0]);
  const sum = next.reduce((all, { amount }) => all + BigInt(amount), 0n).toString();
  return (
    <section class="stack stack-tight">
      <div class="row spread">
        <h2>{t('Penawaran menurut rencana')}</h2>
        {next.length > 0 && (
          <Button
            look="primary"
            why={supportKind ? undefined : t('Program-program ini tidak punya bentuk dukungan yang sama. Tawarkan per program.')}
            onClick={() => setAsking(true)}
          >
            {t('Tawarkan {n} usulan', { n: count(next.length) })}
          </Button>
        )}
      </div>
      <Sent awards={pages.nodes.filter(({ id }) => sent.includes(id))} />
      <Load of={pages} skeleton={<Skeleton rows={5} />}>
        {() => (
          <>
            {pages.nodes.length === 0 && <p class="muted">{t('Rencana ini tidak memberi apa pun dari bagian ini.')}</p>}
            {pages.nodes.length > 0 && (
              <Awards awards={pages.nodes} isPicked={isPicked} onPick={own ? (id, on) => setPicked({ ...picked, [id]: on }) : undefined} />
            )}
            <Pager of={pages} />
          </>
        )}
      </Load>
      {asking && supportKind && (
        <ConfirmDialog
          title={t('Tawarkan {n} usulan?', { n: count(next.length) })}
          word={t('Kirim penawaran')}
          why={reached ? undefined : t('Butuh sinyal untuk langkah ini')}
          onClose={() => setAsking(false)}
          send={async () => {
            const done = await offer.run({ id: plan.id, awardIds: next.map(({ id }) => id), supportKind, message: message.trim() || null });
            if (done.success) {
              setSent([...sent, ...next.map(({ id }) => id)]);
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

/** It can be offered still; whether it would be accepted is judged when it is. */
const isOpen = ({ fundingMatch, proposal }: AwardOfPlanFragment): boolean => !fundingMatch && proposal !== null;
/** Nothing speaks against it yet: what was refused once, or is needed no more, is offered only by choice. */
const isLikely = ({ refusal, proposal, amount }: AwardOfPlanFragment): boolean => !refusal && proposal !== null && BigInt(proposal.remaining) >= BigInt(amount);

/** What came of those that were sent, once that is known of each. */
function Sent({ awards }: { awards: readonly AwardOfPlanFragment[] }) {
  const { t, count } = useWords();
  if (awards.length === 0 || awards.some(({ fundingMatch, refusal }) => !fundingMatch && !refusal)) return null;
  const made = awards.filter(({ fundingMatch }) => fundingMatch).length;
  const left = awards.length - made;
  return (
    <Notice tone={left > 0 ? 'problem' : 'good'} live>
      {made > 0 && <p>{t('{n} penawaran dikirim ke kelompok.', { n: count(made) })}</p>}
      {left > 0 && <p>{t('{n} tidak dapat ditawarkan lagi; alasannya ada di bawah.', { n: count(left) })}</p>}
    </Notice>
  );
}

/** The server takes so many in one go. */
const MOST = 100;
