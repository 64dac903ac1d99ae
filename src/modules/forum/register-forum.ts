import { checkForm, when } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { findVisible } from '../../database/lock.ts';
import { atomically } from '../../kernel/atomically.ts';
import { InvalidInput, invalid } from '../../kernel/problem.ts';
import { authorize } from '../../kernel/refusal.ts';
import { Company } from '../company/company.ts';
import { LIMITS, useOnce } from '../identity/limits.ts';
import { Membership } from '../identity/membership.ts';
import { Person } from '../identity/person.ts';
import { regionNamed } from '../region/regions-named.ts';
import { Forum } from './forum.ts';
import type { RegisterForumInput } from './forum-inputs.ts';
import { ForumMember } from './forum-member.ts';
import { mayRegisterForum } from './forum-policy.ts';
import { RegionHasForum } from './forum-problems.ts';
import { isHeld, lockForumsOf } from './forums.ts';

const TOO_SMALL = { id: 'Forum ada di provinsi, kabupaten, atau kota.', en: 'A forum is of a province, a kabupaten or a kota.' };

const WAITS = {
  id: 'Forum yang didaftarkan perusahaan ini di wilayah itu masih menunggu pemeriksaan.',
  en: 'A forum that this company registered there still waits to be verified.',
};

/** The company becomes the first member, and whoever registers the forum leads its secretariat: an office verifies it. */
export const registerForum = (ctx: Context, input: RegisterForumInput) =>
  atomically(ctx, async (em) => {
    const company = await findVisible(em, ctx, Company, input.companyId);
    authorize(mayRegisterForum(ctx.viewer, company));
    const region = await regionNamed(em, input.regionCode, 'regionCode');
    const problem = checkForm(
      input,
      ...(region instanceof InvalidInput ? region.issues : []),
      when(!(region instanceof InvalidInput) && region.code.length > 5, ['regionCode'], TOO_SMALL),
    );
    if (problem || region instanceof InvalidInput) return problem as InvalidInput;
    const refusal = company.mayNotGive();
    if (refusal) return refusal;
    await lockForumsOf(em, region.code);
    if (await isHeld(em, region.code)) return new RegionHasForum();
    if (await em.count(Forum, { region, foundedBy: company, status: 'PENDING' })) return invalid(['regionCode'], WAITS);

    const personId = ctx.viewer.personId as string;
    const tooMany = await useOnce(em, ctx, LIMITS.membershipRequest, personId);
    if (tooMany) return tooMany;
    const now = ctx.clock.now();
    const forum = em.create(Forum, {
      name: input.name.trim(),
      region,
      zone: region.zone,
      description: input.description?.trim() || null,
      decreeNumber: input.decreeNumber?.trim() || null,
      foundedBy: company,
      registeredBy: personId,
      createdAt: now,
    });
    em.create(ForumMember, { forum, company, status: 'VERIFIED', requestedBy: personId, createdAt: now });
    em.create(Membership, { person: em.getReference(Person, personId), forum, role: 'ADMIN', createdAt: now });
    return forum;
  });
