import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query.ts';
import { PlanEquityProvincesDocument, PlanEquityVillagesDocument, type PlanEquityVillagesQuery, type PlanOfPageFragment } from '../../generated/graphql.ts';
import { ChoiceChips } from '../../parts/chips.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { inDistricts } from '../../parts/tiles/districts.ts';
import { ProvinceTiles } from '../../parts/tiles/province-tiles.tsx';
import { VillageTiles } from '../../parts/tiles/village-tiles.tsx';
import { msg, useWords } from '../../words/words.ts';
import type { Measure } from '../public/equity-measure.ts';
import { planEquityHref, spreadsIn } from './plan-equity-values.ts';

type When = 'sesudah' | 'sebelum';
const WHEN: Readonly<Record<When, string>> = { sesudah: msg('Sesudah rencana'), sebelum: msg('Sebelum rencana') };

interface PlanEquityMapProps {
  readonly plan: PlanOfPageFragment;
  readonly measure: Measure;
}

/** One tile, one province or one village, before or after the plan; of a whole province there is no map. The table beside it says the same. */
export function PlanEquityMap({ plan, measure }: PlanEquityMapProps) {
  const { t } = useWords();
  const { path, query } = useLocation();
  const when: When = query.peta === 'sebelum' ? 'sebelum' : 'sesudah';
  const code = plan.within?.code;
  if (code && (code.length === 2 || code.length > 8)) return null;
  return (
    <section class={code ? 'card stack' : 'card stack equity-map'}>
      <div class="row spread">
        <h3>{code ? t('Satu petak, satu desa') : t('Satu petak, satu provinsi')}</h3>
        <ChoiceChips
          label={t('Peta')}
          chips={(Object.keys(WHEN) as When[]).map((one) => ({
            word: t(WHEN[one]),
            href: planEquityHref(path, { ...query, peta: one }),
            current: one === when,
          }))}
        />
      </div>
      {code ? <Villages plan={plan} code={code} when={when} /> : <Provinces plan={plan} when={when} measure={measure} />}
    </section>
  );
}

function Provinces({ plan: { id }, when, measure }: PlanEquityMapProps & { when: When }) {
  const reading = useQuery(PlanEquityProvincesDocument, { id, families: measure === 'keluarga' });
  return (
    <Load of={reading} skeleton={<Skeleton rows={4} card={false} />}>
      {({ node }) => {
        const spreads = node && 'equity' in node && node.equity ? spreadsIn(node.equity, measure) : undefined;
        const [shown, other] = when === 'sesudah' ? [spreads?.after, spreads?.before] : [spreads?.before, spreads?.after];
        return (
          <ProvinceTiles
            rows={(shown?.places ?? []).map(({ region, each }) => ({ region, each: BigInt(each) }))}
            beside={other?.places.map(({ each }) => BigInt(each))}
            per={measure === 'kelompok' ? 'group' : 'family'}
          />
        );
      }}
    </Load>
  );
}

function Villages({ plan: { id, within }, code, when }: { plan: PlanOfPageFragment; code: string; when: When }) {
  const reading = useQuery(PlanEquityVillagesDocument, { id, code });
  return (
    <Load of={reading} skeleton={<Skeleton rows={4} card={false} />}>
      {(data) => <VillageTiles districts={districtsOf(data, when, within?.name ?? '')} />}
    </Load>
  );
}

/** Villages by kecamatan, with what was received, or would be; within one kecamatan the rows are its villages, and it has its own name. */
function districtsOf({ node, statistics: { byRegion, byVillage } }: PlanEquityVillagesQuery, when: When, own: string) {
  const names = new Map(byRegion.map(({ region }) => [region.code, region.name]));
  const after = node && 'equity' in node ? (node.equity?.after.perGroup.places ?? []) : [];
  const amounts = new Map(when === 'sesudah' ? after.map(({ region, received }) => [region.code, received]) : []);
  return inDistricts(
    byVillage.map(({ region, karangTaruna, received }) => ({ ...region, amount: karangTaruna ? (amounts.get(region.code) ?? received) : null })),
    (code) => names.get(code) ?? own,
  );
}
