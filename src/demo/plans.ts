import type { Company } from './companies.ts';
import type { Stage } from './stage.ts';

/** The company shares out what its open programmes have left: with a cap for each kabupaten, and a part for those never funded; and asks the same for its forum. */
export async function plans(stage: Stage, { id, admin }: Company): Promise<void> {
  const open = await stage
    .operator()
    .em.execute<{ id: string }[]>(`select 'prg_' || replace(id::text, '-', '') as id from csr_program where status = 'OPEN' and company_id = ? order by id`, [
      id.slice(4),
    ]);
  await stage.act(admin, 'startAllocation', {
    companyId: id,
    programIds: open.map((program) => program.id),
    title: 'Tahap pertama',
    kabupatenShare: 25,
    neverFundedShare: 40,
  });
  const [own] = await stage
    .operator()
    .em.execute<{ id: string }[]>(
      `select 'frm_' || replace(f.id::text, '-', '') as id from forum f join forum_member m on m.forum_id = f.id where f.status = 'VERIFIED' and m.company_id = ?`,
      [id.slice(4)],
    );
  if (own) await stage.act(admin, 'startAllocation', { companyId: id, forumId: own.id, title: 'Rapat forum, tahap pertama', tumbuhShare: 10 });
}
