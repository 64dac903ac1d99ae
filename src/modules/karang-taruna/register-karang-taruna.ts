import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { InvalidInput } from '../../kernel/problem.ts';
import { requireFiles, usableFile } from '../document/attach.ts';
import { Membership } from '../identity/membership.ts';
import { Person } from '../identity/person.ts';
import { regionNamed } from '../region/regions-named.ts';
import { KarangTaruna, Officer } from './karang-taruna.ts';
import type { RegisterKarangTarunaInput } from './karang-taruna-inputs.ts';
import { RegionTaken } from './karang-taruna-problems.ts';
import { isHeld, lockBoardOf } from './karang-tarunas.ts';

const ONE_CHAIR = { id: 'Isi tepat satu ketua.', en: 'Name exactly one chair.' };
const TERM_BEFORE_DECREE = { id: 'Masa bakti harus berakhir setelah tanggal SK.', en: 'The term must end after the day of the decree.' };
const DECREE_AHEAD = { id: 'Tanggal SK belum lewat.', en: 'The decree cannot be of a day to come.' };

/** Whoever is signed in may claim a region for their group: the office compares the decrees and verifies one. */
export const registerKarangTaruna = (ctx: Context, input: RegisterKarangTarunaInput) =>
  atomically(ctx, async (em) => {
    await requireFiles(em, ctx, [input.decreeFileId]);
    const now = ctx.clock.now();
    const region = await regionNamed(em, input.regionCode, 'regionCode');
    const decree = usableFile(em, ctx, input.decreeFileId, ['decreeFileId']);
    const problem = checkForm(
      input,
      ...[region, decree].flatMap((found) => (found instanceof InvalidInput ? found.issues : [])),
      when(input.officers.length > 0 && input.officers.filter((o) => o.role === 'CHAIR').length !== 1, ['officers'], ONE_CHAIR),
      when(input.termEndsOn <= input.decreeDate, ['termEndsOn'], TERM_BEFORE_DECREE),
      when(!(region instanceof InvalidInput) && input.decreeDate > dayIn(region.zone, now), ['decreeDate'], DECREE_AHEAD),
    );
    if (problem || region instanceof InvalidInput || decree instanceof InvalidInput) return problem as InvalidInput;
    await lockBoardOf(em, region.code);
    if (await isHeld(em, region.code)) return new RegionTaken();

    const personId = ctx.viewer.personId as string;
    const group = em.create(KarangTaruna, {
      name: input.name.trim(),
      region,
      zone: region.zone,
      description: input.description?.trim() || null,
      potentials: (input.potentials ?? []).map((p) => p.trim()),
      decreeNumber: input.decreeNumber.trim(),
      decreeDate: input.decreeDate,
      termEndsOn: input.termEndsOn,
      decree,
      registeredBy: personId,
      createdAt: now,
    });
    for (const [position, { name, role }] of input.officers.entries()) em.create(Officer, { karangTaruna: group, position, name: name.trim(), role });
    em.create(Membership, { person: em.getReference(Person, personId), karangTaruna: group, role: input.role, createdAt: now });
    return group;
  });
