import { expect, it } from 'vitest';
import { as } from '../../support/client.ts';
import * as world from '../../support/world.ts';
import { told } from './told.ts';

it.each([
  ['82.71', 'Asia/Jayapura'],
  ['11.71', 'Asia/Jakarta'],
])('a report of a group in %s is in time up to the last moment of its last day in %s, and late from the next on', async (place, zone) => {
  const group = await world.verifiedGroupIn(place);
  const company = await world.verifiedCompany({ domicile: place });
  const open = (changes: object) => world.openProgram(company, { regionCodes: [place], ...changes });
  const deal = await world.active({ group, company, programId: await open({ supportKinds: ['GOODS'] }) });
  await world.received(deal, 10_000_000);
  const id = await world.reported(deal, 10_000_000);
  expect(await as(company.admin).answerReport?.({ reportId: id, companyId: company.id, verdict: 'CONFIRMED' })).toSucceed();
  expect(await as(deal.approver).acceptReport?.({ id })).toSucceed();
  const programId = await open({ focusAreas: ['ENVIRONMENT'] });
  const proposalId = await world.verifiedProposal(group, { focusArea: 'ENVIRONMENT' });
  const pointsIfSent = async (when: string) => {
    await world.sql(
      `update accountability_report r set submitted_at = (q.report_due_on + $2::interval) at time zone $3 from proposal q where q.id = r.proposal_id and r.id = $1`,
      [world.hex(id), when, zone],
    );
    await world.ranked();
    const suggested = (await told(company.admin, programId)).find(({ proposal }) => proposal.id === proposalId);
    return suggested?.reasons.find(({ criterion }) => criterion === 'CAPACITY')?.points;
  };
  expect([await pointsIfSent('0 hours'), await pointsIfSent('23:59:59'), await pointsIfSent('24 hours')]).toEqual([6, 6, 0]);
});
