import type { FUNDING_SOURCES } from '../words/states.ts';
import './legend.css';

/** Who pays a line of a budget. */
export type FundingSource = keyof typeof FUNDING_SOURCES;

/** The order in which sources are told: CSR, then public money from the village's neighbours outward, then the people's own. */
export const SOURCES: readonly FundingSource[] = ['CSR', 'NATIONAL_BUDGET', 'PROVINCIAL_BUDGET', 'REGENCY_BUDGET', 'VILLAGE_FUND', 'SELF_FUNDED', 'OTHER'];

export const textureOf = (source: FundingSource): string => `url(#source-${source})`;

/** A source's colour and texture, beside its word. */
export const SourceSwatch = ({ source }: { source: FundingSource }) => (
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect width="14" height="14" rx="4" fill={textureOf(source)} />
  </svg>
);
