import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import type { Problem } from '../../kernel/problem.ts';
import { isPartyTo, officeDecidingNow } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Proposal } from './proposal.ts';

/** The viewer works for an office that decides on it; the office's days count from its last submission. */
export const mayDecideNow = async (em: EntityManager, ctx: Context, { regionCode, submittedAt }: Proposal): Promise<boolean> =>
  (await officeDecidingNow(em, ctx, { regionCode, since: submittedAt ?? null })) !== undefined;

/** Why this viewer cannot decide on it, whatever the decision would be. */
export const cannotDecide = (viewer: Viewer, proposal: Proposal): Problem | undefined =>
  proposal.cannotBeDecided() ?? (isPartyTo(viewer, { karangTarunaId: proposal.karangTaruna.id }) ? new ConflictOfInterest() : undefined);
