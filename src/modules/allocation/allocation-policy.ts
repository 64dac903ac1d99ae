import type { Viewer } from '../identity/viewer.ts';

/** A company's members plan what its programmes give, act on it, or throw it away. */
export const mayPlanFor = (viewer: Viewer, company: { id: string }): boolean => viewer.isMemberOf(company);
