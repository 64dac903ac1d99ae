import { type Cast, type Home, home, type ViewerName } from './cast.ts';

/** A field of something public that is not for everybody. */
export interface Guarded {
  /** `FundingMatch.message`; `x` leads on to it. */
  readonly field: string;
  readonly fields: string;
  readonly arrange: () => Promise<{ cast: Cast; id: string; told: unknown; notTold: unknown }>;
  readonly toldTo: readonly ViewerName[];
}

export interface Told {
  readonly id: string;
  readonly told: unknown;
  /** Null where nothing is said. */
  readonly notTold?: unknown;
  readonly cast?: Cast;
}
export const guarded = (field: string, fields: string, build: (there: Home) => Promise<Told>, toldTo: readonly ViewerName[]): Guarded => ({
  field,
  fields,
  async arrange() {
    const there = await home();
    return { cast: there.cast, notTold: null, ...(await build(there)) };
  },
  toldTo,
});

/** Each state that a record was in: by whom and why is not for everybody. */
export const history = (states: readonly (readonly [status: string, by: string, reason: string | null])[]) => ({
  told: states.map(([status, by, reason]) => ({ status, by, reason })),
  notTold: states.map(([status]) => ({ status, by: null, reason: null })),
});

export const NOTE = 'Catatan untuk yang berkepentingan.';
