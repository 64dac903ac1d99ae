import { ProvincesDocument, RegionsBelowDocument } from '../generated/graphql.ts';
import type { RegionOption } from '../parts/form/region-picker.tsx';
import type { Store } from './store.ts';
import { useStore } from './use-query.ts';

/** How region pickers ask for the regions below one, or for the provinces. */
export function useRegions(): (code?: string) => Promise<readonly RegionOption[]> {
  const store = useStore();
  return (code) => (code ? below(store, code) : provinces(store));
}

async function provinces(store: Store): Promise<readonly RegionOption[]> {
  const { data } = await store.ask(ProvincesDocument, {});
  if (!data) throw new Error('The provinces did not come');
  return data.regions.nodes;
}

async function below(store: Store, code: string, after: string | null = null): Promise<readonly RegionOption[]> {
  const { data } = await store.ask(RegionsBelowDocument, { code, after });
  if (!data?.region) throw new Error('The regions did not come');
  const { nodes, pageInfo } = data.region.children;
  return pageInfo.hasNextPage ? [...nodes, ...(await below(store, code, pageInfo.endCursor))] : nodes;
}
