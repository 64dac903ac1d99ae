import type { PlanOfPageFragment } from '../../generated/graphql.ts';
import { Bar } from '../../parts/bar.tsx';
import { Definition } from '../../parts/definition.tsx';
import { placeName } from '../../words/place.ts';
import { rich } from '../../words/rich.tsx';
import { ALLOCATION_RULES } from '../../words/states.ts';
import { useWords, type Words } from '../../words/words.ts';
import '../listing/match-table.css';

/** What a plan gives and is worth, how near it is to the best, what each rule costs, and what more money would change. */
export function PlanFigures({ plan }: { plan: PlanOfPageFragment }) {
  const words = useWords();
  const { t, rupiah, quantity } = words;
  const { given, budget, value, bound, greedy, tenthMore, costs } = plan;
  if (given === null || budget === null || value === null || bound === null) return null;
  const percentOf = (part: string, whole: string) => quantity(String(BigInt(whole) === 0n ? 0 : Number((BigInt(part) * 1000n) / BigInt(whole)) / 10));
  return (
    <>
      <section class="card stack stack-tight">
        <h2>{t('Hasil')}</h2>
        <p>{rich(t('<b>{uang}</b> dari {semua} dialokasikan', { uang: rupiah(given), semua: rupiah(budget) }))}</p>
        <Bar whole={BigInt(budget)} parts={[{ amount: BigInt(given) }]} />
        <p>
          {rich(
            t('Nilainya <b>{nilai}</b>: tiap rupiah dihitung menurut skor usulannya, dan yang menumpuk di satu kabupaten dihitung makin kecil.', {
              nilai: rupiah(value),
            }),
          )}
        </p>
        <p>
          {value === bound
            ? t('Tidak ada rencana lain yang lebih baik.')
            : t('Terbukti: rencana lain paling banyak {selisih}% lebih baik.', { selisih: quantity(String(mostBetter(value, bound))) })}
        </p>
        {greedy && (
          <p>
            {BigInt(value) - BigInt(greedy.value) < BigInt(value) / 1000n
              ? t('Memilih skor tertinggi satu per satu memberi hasil yang hampir sama.')
              : t('Memilih skor tertinggi satu per satu hanya bernilai {nilai}: {persen}% lebih sedikit.', {
                  nilai: rupiah(greedy.value),
                  persen: percentOf(more(value, greedy.value), value),
                })}
          </p>
        )}
        {tenthMore && <p>{tenthMoreSaid(words, value, tenthMore)}</p>}
      </section>
      {costs.length > 0 && (
        <section class="card stack stack-tight">
          <h2>{t('Harga tiap aturan')}</h2>
          <p class="muted small">{t('Nilai yang bertambah, kira-kira, bila aturan itu dilepas.')}</p>
          <Definition
            of={costs.map(({ rule, value: lost }) => [t(ALLOCATION_RULES[rule].word), lost === '0' ? t('Tidak mengurangi apa pun') : rupiah(lost)] as const)}
          />
          {/* Prices at the margin are of awards of any size. */}
          {!plan.whole && <Tight plan={plan} />}
        </section>
      )}
      <Budgets plan={plan} />
      <Shares plan={plan} />
    </>
  );
}

/** By how much another plan could be worth more, in percent of this one with two decimals, rounded up: what is promised is kept. */
export const mostBetter = (value: string, bound: string): number => {
  if (value === bound) return 0;
  return BigInt(value) === 0n ? 100 : Number(((BigInt(bound) - BigInt(value)) * 10_000n + BigInt(value) - 1n) / BigInt(value)) / 100;
};

/** What a tenth more money would change. Another search makes that plan: where it finds nothing better, its bound alone tells whether there is something. */
export function tenthMoreIs(value: string, { value: found, bound }: { readonly value: string; readonly bound: string }): 'better' | 'nothing' | 'unknown' {
  if (BigInt(found) > BigInt(value)) return 'better';
  return BigInt(bound) <= BigInt(value) ? 'nothing' : 'unknown';
}

function tenthMoreSaid({ t, rupiah }: Words, value: string, tenthMore: NonNullable<PlanOfPageFragment['tenthMore']>): string {
  const is = tenthMoreIs(value, tenthMore);
  if (is === 'nothing') return t('Anggaran 10% lebih besar tidak menambah apa pun: bukan dananya yang kurang.');
  if (is === 'unknown') return t('Dengan anggaran 10% lebih besar belum ditemukan rencana yang lebih baik.');
  return t('Dengan anggaran 10% lebih besar: {uang} untuk {n} usulan, nilainya bertambah {nilai}.', {
    uang: rupiah(tenthMore.given),
    n: tenthMore.proposals,
    nilai: rupiah(more(tenthMore.value, value)),
  });
}

const more = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? BigInt(a) - BigInt(b) : 0n).toString();

/** What binds, at the margin. */
function Tight({ plan: { bindingCaps, tumbuhPerMillion, neverFundedPerMillion } }: { plan: PlanOfPageFragment }) {
  const words = useWords();
  const { t, rupiah } = words;
  const lines = [
    ...bindingCaps
      .slice(0, 3)
      .map(({ region, perMillion }) =>
        t('Batas {tempat}: tiap sejuta lebih longgar menambah {nilai}.', { tempat: placeSaid(words, region), nilai: rupiah(perMillion) }),
      ),
    ...(tumbuhPerMillion === '0' ? [] : [t('Lantai TUMBUH: tiap sejuta lebih rendah menambah {nilai}.', { nilai: rupiah(tumbuhPerMillion) })]),
    ...(neverFundedPerMillion === '0'
      ? []
      : [t('Lantai yang belum didanai: tiap sejuta lebih rendah menambah {nilai}.', { nilai: rupiah(neverFundedPerMillion) })]),
  ];
  return lines.length === 0 ? null : (
    <ul class="small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Budgets({ plan: { budgets, forum } }: { plan: PlanOfPageFragment }) {
  const { t, rupiah } = useWords();
  return (
    <section class="stack stack-tight">
      <h2>{t('Anggaran program')}</h2>
      <table class="card match-table">
        <caption class="visually-hidden">{t('Anggaran program')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Program')}</th>
            <th scope="col" class="number">
              {t('Dialokasikan')}
            </th>
            <th scope="col" class="number">
              {t('Nilai tambahan sejuta')}
            </th>
          </tr>
        </thead>
        <tbody>
          {budgets.map(({ program, budget, given, perMillion }, place) => (
            <tr key={place}>
              <th scope="row">
                {program ? <a href={`/program/${program.id}`}>{program.title}</a> : t('Program ini sudah tidak dapat dilihat')}
                {forum && program && <p class="muted small">{program.company.name}</p>}
              </th>
              <td class="number">{t('{sudah} dari {semua}', { sudah: rupiah(given ?? '0'), semua: rupiah(budget ?? '0') })}</td>
              <td class="number">
                <span class="muted small plan-of">{t('Nilai tambahan sejuta')}</span>{' '}
                {!perMillion || perMillion === '0' ? t('tidak kurang') : t('+{nilai}', { nilai: rupiah(perMillion) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A kabupaten, or a province for what its own board does in several of them. */
const placeSaid = ({ t }: Words, region: { readonly code: string; readonly name: string }): string =>
  region.code.length === 2 ? t('{provinsi}, di beberapa kabupaten', { provinsi: region.name }) : placeName(region);

function Shares({ plan: { shares, given } }: { plan: PlanOfPageFragment }) {
  const words = useWords();
  const { t, rupiah, count } = words;
  const whole = BigInt(given ?? '0');
  return (
    <section class="stack stack-tight">
      <h2>{t('Bagian tiap kabupaten')}</h2>
      <table class="card match-table">
        <caption class="visually-hidden">{t('Bagian tiap kabupaten')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Kabupaten/kota')}</th>
            <th scope="col" class="number">
              {t('Besar dana')}
            </th>
            <th scope="col" class="number">
              {t('Usulan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ region, given: part, proposals }) => (
            <tr key={region.code}>
              <th scope="row">
                {placeSaid(words, region)}
                <Bar whole={whole} parts={[{ amount: BigInt(part) }]} />
              </th>
              <td class="number">{rupiah(part)}</td>
              <td class="number">{t('{n} usulan', { n: count(proposals) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
