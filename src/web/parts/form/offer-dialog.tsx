import { useState } from 'preact/hooks';
import { isTrouble, type Trouble } from '../../data/trouble.ts';
import { useSetting } from '../../page.ts';
import { daysLater, todayIn } from '../../words/dates.ts';
import { problemWords } from '../../words/problems.ts';
import { SUPPORT_KINDS } from '../../words/states.ts';
import { msg, useWords, type Words } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { MoneyBar, type MoneySegment } from '../money-bar.tsx';
import { Notice } from '../notice.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Dialog } from './dialog.tsx';
import { useForm } from './form.ts';
import { type OfferLimits, type OfferRoom, offerLimits, quickAmounts } from './offer-limits.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { RupiahInput } from './rupiah-input.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import './offer-dialog.css';

type SupportKind = keyof typeof SUPPORT_KINDS;

export interface Offer {
  readonly amount: string;
  readonly message: string;
  readonly supportKind: SupportKind;
  /** The last day to answer, where it is not the usual one. */
  readonly expiresOn: string | null;
}

interface OfferDialogProps {
  readonly proposal: {
    readonly title: string;
    readonly group: string;
    /** Of the group, in whose days the answer is waited for. */
    readonly regionCode: string;
    readonly requested: string;
    readonly segments: readonly MoneySegment[];
  };
  readonly program: { readonly budget: string; readonly segments: readonly MoneySegment[]; readonly supportKinds: readonly SupportKind[] };
  readonly room: OfferRoom;
  /** Why nothing can be sent now: no signal. */
  readonly why?: string;
  readonly draftKey?: string;
  /** Sends it; says what kept it from being done. Whoever opened the dialog closes it after a success. */
  readonly send: (offer: Offer) => Promise<Trouble>;
  readonly onClose: () => void;
}

const LIMIT = 2000;

/** How many days the group may take to answer; the server takes 7 to 60, and 30 where it is not told. */
const DAYS = [7, 14, 30, 60] as const;
const USUAL = '30';

const BY: Readonly<Record<OfferLimits['by'], string>> = {
  need: msg('Antara {kecil} dan {besar}, sebesar sisa kebutuhan proposal ini.'),
  money: msg('Antara {kecil} dan {besar}, sebesar sisa dana program.'),
  rule: msg('Antara {kecil} dan {besar}, menurut ketentuan program.'),
};

/** How much a company offers, with what both sides have left afterwards. */
export function OfferDialog({ proposal, program, room, why, draftKey, send, onClose }: OfferDialogProps) {
  const words = useWords();
  const { t, rupiah, rupiahShort, day } = words;
  const { now } = useSetting();
  const limits = offerLimits(room);
  const { smallest, largest } = limits;
  const [kind] = program.supportKinds;
  const form = useForm({
    start: { amount: largest > 0n ? `${largest}` : '', message: '', supportKind: kind ?? ('CASH' as SupportKind), days: USUAL },
    draftKey,
  });
  const { values, field } = form;
  const amount = BigInt(values.amount || 0);
  const today = todayIn(proposal.regionCode, new Date(now));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const refused = trouble.problem && problemWords(trouble.problem, words);
  const allowed = refused?.allowed ?? (amount > largest ? `${largest}` : amount < smallest ? `${smallest}` : undefined);
  // In few words only where that leaves nothing out.
  const inFew = (some: bigint) => (some % (some >= 1_000_000_000n ? 100_000_000n : 100_000n) === 0n ? rupiahShort(some) : rupiah(some));
  const take = (some: string) => {
    setTrouble({});
    form.set('amount', some);
  };
  const submit = async () => {
    if (busy || why) return;
    setTrouble({});
    if (amount < smallest || amount > largest) return form.refuse([{ path: ['amount'], message: betweenWords(limits, words) }]);
    setBusy(true);
    const { days, ...offer } = values;
    const came = await send({ ...offer, expiresOn: days === USUAL ? null : daysLater(today, Number(days)) });
    setBusy(false);
    if (came.problem?.__typename === 'InvalidInput')
      return form.refuse(came.problem.issues.map(({ path, message }) => ({ path: path[0] === 'expiresOn' ? ['days'] : path, message })));
    setTrouble(came);
    if (!isTrouble(came)) form.forget();
  };
  return (
    <Dialog title={t('Tawarkan dana')} lead={`${proposal.title}, ${proposal.group}`} onClose={onClose}>
      {!limits.possible && (
        <Notice tone="problem">
          {room.remaining === '0' ? t('Kebutuhan CSR sudah dijanjikan seluruhnya.') : t('Sisa dana program tidak cukup untuk bantuan terkecil.')}
        </Notice>
      )}
      <form
        class="stack offer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {program.supportKinds.length > 1 && (
          <ChoiceList
            {...field('supportKind')}
            label={t('Bentuk dukungan')}
            options={program.supportKinds.map((of) => ({ value: of, label: t(SUPPORT_KINDS[of].word), mark: <Icon name={SUPPORT_KINDS[of].icon} /> }))}
          />
        )}
        <div class="stack offer-amount">
          <RupiahInput
            {...field('amount')}
            onChange={take}
            large
            label={values.supportKind === 'CASH' ? t('Berapa yang ditawarkan?') : t('Berapa nilainya?')}
            hint={limits.possible ? betweenWords(limits, words) : undefined}
            error={refused?.allowed === undefined ? form.errorAt('amount') : refused.said}
          />
          <div class="row">
            {(refused?.allowed !== undefined || form.errorAt('amount')) && allowed !== undefined && BigInt(allowed) > 0n ? (
              <Button small onClick={() => take(allowed)}>
                {t('Ubah menjadi {uang}', { uang: rupiah(allowed) })}
              </Button>
            ) : (
              limits.possible &&
              quickAmounts(limits).map((quick) => (
                <Button key={quick} small onClick={() => take(`${quick}`)}>
                  {quick === BigInt(room.remaining) ? t('Penuhi semua, {uang}', { uang: inFew(quick) }) : inFew(quick)}
                </Button>
              ))
            )}
          </div>
        </div>
        <Balances proposal={proposal} program={program} room={room} amount={amount} />
        <TextArea {...field('message')} label={t('Pesan untuk kelompok')} optional limit={LIMIT} rows={2} />
        <SelectField
          {...field('days')}
          label={t('Kelompok menjawab paling lambat')}
          options={DAYS.map((n) => ({ value: String(n), label: t('{n} hari, sampai {hari}', { n, hari: day(daysLater(today, n)) }) }))}
        />
        <div class="muted small stack stack-tight">
          <p>
            {t('Setelah kelompok menerima, Dinas Sosial memeriksa.')}{' '}
            {values.supportKind === 'CASH'
              ? t('Uang baru dikirim sesudah MoU, langsung ke rekening kelompok.')
              : t('Dukungan baru diserahkan sesudah MoU, langsung kepada kelompok.')}
          </p>
          <p>
            <strong>{t('Tidak seorang pun boleh meminta biaya, kode, atau potongan.')}</strong>
          </p>
        </div>
        {refused?.allowed === undefined && <ProblemNotice {...trouble} again={() => void submit()} />}
        <div class="dialog-actions">
          <Button look="primary" type="submit" busy={busy} why={why}>
            {amount > 0n ? t('Kirim tawaran {uang}', { uang: rupiah(amount) }) : t('Kirim tawaran')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function betweenWords({ smallest, largest, by }: OfferLimits, { t, rupiah }: Words): string {
  const values = { kecil: rupiah(smallest), besar: rupiah(largest) };
  return smallest === largest ? t('Tepat {besar}.', values) : t(BY[by], values);
}

/** What both sides have left when the offer is taken. */
function Balances({ proposal, program, room, amount }: Pick<OfferDialogProps, 'proposal' | 'program' | 'room'> & { amount: bigint }) {
  const { t, rupiah } = useWords();
  const need = BigInt(room.remaining) - amount;
  const money = BigInt(room.available) - amount;
  const offered: MoneySegment = { amount, look: 'offered' };
  return (
    <div class="offer-balances" aria-live="polite">
      <div>
        <span class="small muted">{t('Proposal setelah ini')}</span>
        <MoneyBar said="beside" whole={proposal.requested} segments={[...proposal.segments, offered]} />
        {need > 0n && <strong>{t('Masih kurang {uang}', { uang: rupiah(need) })}</strong>}
        {need === 0n && (
          <strong class="offer-full">
            <Icon name="check" />
            {t('Terpenuhi')}
          </strong>
        )}
        {need < 0n && <strong class="offer-over">{t('Lebih {uang} dari kebutuhan', { uang: rupiah(-need) })}</strong>}
      </div>
      <div>
        <span class="small muted">{t('Sisa program setelah ini')}</span>
        <MoneyBar said="beside" whole={program.budget} segments={[...program.segments, offered]} />
        {money >= 0n ? <strong>{rupiah(money)}</strong> : <strong class="offer-over">{t('Kurang {uang}', { uang: rupiah(-money) })}</strong>}
      </div>
    </div>
  );
}
