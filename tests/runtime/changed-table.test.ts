import { expect, it } from 'vitest';
import { as } from '../support/client.ts';
import { sql } from '../support/people.ts';
import * as world from '../support/world.ts';

it('a table that gets another column while the server runs disturbs no write', async () => {
  const group = await world.verifiedGroupIn();
  // Often enough for every statement to be planned by name.
  for (let i = 0; i < 5; i++) await world.verifiedProposal(group);
  const drafts = [await world.draftProposal(group), await world.draftProposal(group), await world.draftProposal(group)];
  await sql('alter table budget_line add column another int');
  await sql('alter table proposal_version add column another int');
  const answers = await Promise.all(drafts.map((id) => as(group.chair).submitProposal?.({ id })));
  expect(answers.map((answer) => answer.__typename)).toEqual(drafts.map(() => 'SubmitProposalSuccess'));
});
