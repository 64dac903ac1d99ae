import load, { type Highs } from 'highs';

/** Its declarations speak of a CommonJS module, where the whole package is the default; what is loaded is the function. */
export const loadSolver = (): Promise<Highs> => (load as unknown as typeof load.default)();
