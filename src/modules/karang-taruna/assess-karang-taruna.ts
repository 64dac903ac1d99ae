import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { authorize } from '../../kernel/refusal.ts';
import { isPartyTo, ownOffice } from '../identity/deciding.ts';
import { ConflictOfInterest } from '../identity/identity-problems.ts';
import { Office } from '../identity/office.ts';
import type { ViewerOffice } from '../identity/viewer.ts';
import { ASPECTS, type AspectScores, Assessment } from './assessment.ts';
import type { AssessKarangTarunaInput } from './karang-taruna-inputs.ts';
import { mayAssess } from './karang-taruna-policy.ts';
import { lockKarangTaruna } from './karang-tarunas.ts';

const DAY_AHEAD = { id: 'Tanggal penilaian belum lewat.', en: 'An assessment cannot be of a day to come.' };

export const assessKarangTaruna = (ctx: Context, input: AssessKarangTarunaInput) =>
  atomically(ctx, async (em) => {
    const group = await lockKarangTaruna(em, ctx, input.karangTarunaId);
    authorize(mayAssess(ctx.viewer, group));
    const now = ctx.clock.now();
    const conflict = isPartyTo(ctx.viewer, { karangTarunaId: group.id }) ? new ConflictOfInterest() : undefined;
    const refusal = checkForm(input, when(input.assessedOn > dayIn(group.zone, now), ['assessedOn'], DAY_AHEAD)) ?? conflict ?? group.mayNotBeAssessed();
    if (refusal) return refusal;
    const office = ownOffice(ctx.viewer, group.regionCode) as ViewerOffice;
    em.create(Assessment, {
      karangTaruna: group,
      office: em.getReference(Office, office.id),
      assessedBy: ctx.viewer.personId as string,
      assessedOn: input.assessedOn,
      classification: input.classification,
      scores: Object.fromEntries(ASPECTS.map((aspect) => [aspect, input.scores[aspect]])) as AspectScores,
      note: input.note?.trim() || null,
      createdAt: now,
    });
    return group;
  });
