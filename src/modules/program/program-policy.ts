import type { Viewer } from '../identity/viewer.ts';
import type { CsrProgram } from './program.ts';

/** A company's members draft its programmes. */
export const mayDraftProgramOf = (viewer: Viewer, company: { id: string }): boolean => viewer.isMemberOf(company);
/** They revise, publish, close and cancel them too; offices and groups have no say in a programme. */
export const mayRunProgram = (viewer: Viewer, program: CsrProgram): boolean => viewer.isMemberOf(program.company);
