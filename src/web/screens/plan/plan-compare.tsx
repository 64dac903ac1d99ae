import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { PlanDocument, type PlanOfPageFragment, PlansGiniDocument, PlansToCompareDocument } from '../../generated/graphql.ts';
import { SelectField } from '../../parts/form/select-field.tsx';
import { useWords } from '../../words/words.ts';
import '../listing/match-table.css';
import './plan.css';
import { useMe } from '../me.ts';
import { AnotherPlan } from './another-plan.tsx';
import { mostBetter } from './plan-figures.tsx';

/** Two plans of one company, or of one forum, side by side. */
export function PlanCompare({ plan }: { plan: PlanOfPageFragment }) {
  const { t, dayOf, timeOf } = useWords();
  const { regionCode } = useMe();
  const { path, query } = useLocation();
  const [chosen, setChosen] = useState(query.dengan ?? '');
  const choose = (id: string) => {
    setChosen(id);
    // Who loads the page anew finds it; nobody is taken to the top of it.
    history.replaceState(history.state, '', id ? `${path}?dengan=${id}` : path);
  };
  const { data } = useQuery(PlansToCompareDocument, { id: (plan.forum ?? plan.company).id });
  const plans = data?.node && 'allocationPlans' in data.node ? data.node.allocationPlans.nodes : [];
  const others = plans.filter(({ id, status }) => id !== plan.id && status === 'FOUND');
  const { data: found } = useQuery(PlanDocument, chosen ? { id: chosen } : undefined);
  const other = found?.node?.__typename === 'AllocationPlan' ? found.node : undefined;
  return (
    <section class="stack stack-tight">
      <h2>{t('Bandingkan')}</h2>
      {others.length === 0 ? (
        <p class="muted">{t('Buat rencana lain dengan aturan yang diubah, lalu lihat keduanya berdampingan.')}</p>
      ) : (
        <SelectField
          label={t('Dengan rencana')}
          name="dengan"
          optional
          placeholder={t('Pilih rencana')}
          value={chosen}
          onChange={choose}
          options={others.map(({ id, title, createdAt }) => ({
            value: id,
            label: `${title}, ${dayOf(createdAt, regionCode)} ${timeOf(createdAt, regionCode)}`,
          }))}
        />
      )}
      {other && <Beside plans={[plan, other]} />}
      <div>
        <AnotherPlan plan={plan} />
      </div>
    </section>
  );
}

type Row = readonly [string, (plan: PlanOfPageFragment) => string];

function Beside({ plans }: { plans: readonly PlanOfPageFragment[] }) {
  const { t, rupiah, count, quantity } = useWords();
  const gini = useGini(plans);
  const evenness: readonly Row[] = gini ? [[t('Gini per kelompok sesudahnya'), ({ id, value }) => (value === null ? '–' : gini(id))]] : [];
  // Who is of a group that the plan gives to is told none of its sums.
  const sum = (amount: string | null) => (amount === null ? '–' : rupiah(amount));
  const rows: readonly Row[] = [
    [t('Program'), ({ budgets }) => count(budgets.length)],
    [t('Wilayah'), ({ within }) => within?.name ?? t('Indonesia')],
    [t('Anggaran'), ({ budget }) => sum(budget)],
    [t('Dialokasikan'), ({ given }) => sum(given)],
    [t('Nilai'), ({ value }) => sum(value)],
    [
      t('Selisih terbesar dari yang terbaik'),
      ({ value, bound }) => (value === null || bound === null ? '–' : `${quantity(String(mostBetter(value, bound)))}%`),
    ],
    [t('Penawaran'), ({ awards, value }) => (value === null ? '–' : count(awards.totalCount))],
    [t('Kabupaten/kota'), ({ shares, value }) => (value === null ? '–' : count(shares.length))],
    ...evenness,
    [t('Pendanaan'), ({ whole }) => (whole ? t('Utuh') : t('Boleh sebagian'))],
    [t('Satu kabupaten paling banyak'), ({ kabupatenShare }) => (kabupatenShare === null ? t('Tanpa batas') : `${count(kabupatenShare)}%`)],
    [t('TUMBUH paling sedikit'), ({ tumbuhShare }) => `${count(tumbuhShare)}%`],
    [t('Belum pernah didanai paling sedikit'), ({ neverFundedShare }) => `${count(neverFundedShare)}%`],
  ];
  return (
    <table class="card match-table">
      <caption class="visually-hidden">{t('Bandingkan')}</caption>
      <thead>
        <tr>
          <td />
          {plans.map(({ id, title }) => (
            <th key={id} scope="col" class="number plan-head">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, of]) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            {plans.map((one) => (
              <td key={one.id} class="number">
                <span class="muted small plan-of">{one.title}</span> {of(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How evenly money is spread after each plan; nothing of plans for different regions, whose figures do not compare. */
function useGini(plans: readonly PlanOfPageFragment[]): ((id: string) => string) | undefined {
  const { quantity } = useWords();
  const compare = new Set(plans.map(({ within }) => within?.code)).size === 1;
  const { data } = useQuery(PlansGiniDocument, compare ? { ids: plans.map(({ id }) => id) } : undefined);
  if (!compare) return undefined;
  const known = new Map(data?.nodes.flatMap((node) => (node && 'equity' in node ? [[node.id, node.equity?.after.perGroup.gini]] : [])));
  return (id) => {
    const gini = known.get(id);
    return gini == null ? '–' : quantity(gini.toFixed(2));
  };
}
