import { Proposal } from '../modules/proposal/proposal.ts';
import type { Company } from './companies.ts';
import type { Staff } from './groups.ts';
import type { Actor, Stage } from './stage.ts';

/** As many as the list holds. */
const LISTED = 3;

/** The forum of Kota Ternate with two members, one that asks to join, a list and a common programme; one in the north of Kalimantan waits. */
export async function forums(stage: Stage, staff: Staff, givers: readonly Company[]): Promise<void> {
  const [nickel, fish, , energy] = givers as readonly [Company, Company, Company, Company];
  stage.daysAgo(150);
  const forumId = await stage.act(fish.admin, 'registerForum', {
    companyId: fish.id,
    name: 'Forum TJSP Kota Ternate',
    regionCode: '82.71',
    description: 'Perusahaan di Kota Ternate yang menyusun program sosialnya bersama, supaya tidak menumpuk di kelurahan yang sama.',
    decreeNumber: 'SK Wali Kota Ternate 118/2025',
  });
  await stage.act((staff['82.71'] as readonly [Actor])[0], 'verifyForum', { id: forumId });
  const membership = await stage.act(nickel.admin, 'joinForum', { forumId, companyId: nickel.id, note: 'Kami beroperasi di Ternate dan Halmahera.' });
  await stage.act(fish.admin, 'confirmForumMember', { id: membership });
  stage.daysAgo(20);
  for (const company of [nickel, fish]) await stage.act(company.admin, 'includeProgram', { forumId, programId: company.programs[0] as string });
  const shortlistId = await stage.act(nickel.admin, 'createShortlist', {
    forumId,
    title: 'Prioritas rapat forum',
    note: 'Untuk dibahas bersama, mulai dari kelompok yang belum pernah didanai.',
  });
  const { em } = stage.operator();
  const proposals = await em.find(
    Proposal,
    { status: 'VERIFIED', remaining: { $gt: 0n }, regionCode: { $like: '82.%' } },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: LISTED },
  );
  for (const { id } of proposals) await stage.act(fish.admin, 'addToShortlist', { shortlistId, proposalId: id, note: 'Sesuai dengan program kami.' });
  stage.daysAgo(4);
  await stage.act(energy.admin, 'joinForum', { forumId, companyId: energy.id, note: 'Kami akan membuka kantor di Ternate.' });
  await stage.act(energy.admin, 'registerForum', { companyId: energy.id, name: 'Forum TJSP Kalimantan Utara', regionCode: '65' });
}
