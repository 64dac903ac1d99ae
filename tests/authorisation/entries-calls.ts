import { draftProgram, draftProposal, openProgram, programInput, proposalInput, submittedProposal, verifiedProposal } from '../support/world.ts';
import { atHome, type Entry, entry, outcomes } from './attempts.ts';
import { done, REASON } from './subjects.ts';

const draftOfProgram = (input: object) =>
  atHome(
    ({ company }) => draftProgram(company),
    (id) => ({ id, ...input }),
  );
const programOpen = (input: object) =>
  atHome(
    ({ company }) => openProgram(company),
    (id) => ({ id, ...input }),
  );
const draft = (input: object) =>
  atHome(
    ({ group }) => draftProposal(group),
    (id) => ({ id, ...input }),
  );
const submitted = (input: object) =>
  atHome(
    ({ group }) => submittedProposal(group),
    (id) => ({ id, ...input }),
  );

const returned = (input: object) =>
  atHome(
    async ({ group }) => {
      const id = await submittedProposal(group);
      await done(group.staff, 'returnProposal', { id, reason: REASON });
      return id;
    },
    (id) => ({ id, ...input }),
  );

const ofCompany = (others: string) => outcomes(others, { company: 'Success', both: 'Success' });
const ofGroup = (others: string, offices = others) => outcomes(others, { officer: 'Success', both: 'Success', officeAbove: offices, province: offices });
/** Who sees what was submitted: the group and the offices above. The kota's decides. */
const byTheKota = outcomes('NOT_FOUND', { officer: 'FORBIDDEN', both: 'FORBIDDEN', officeAbove: 'Success', province: 'FORBIDDEN' });

/** Programmes and proposals. */
export const callEntries: readonly Entry[] = [
  entry(
    'createProgram',
    'a verified company',
    atHome(
      async ({ company }) => company,
      (company) => programInput(company),
    ),
    ofCompany('FORBIDDEN'),
  ),
  entry('reviseProgram', 'a draft', draftOfProgram({ title: 'Program yang lebih baik' }), ofCompany('NOT_FOUND')),
  entry('reviseProgram', 'an open programme', programOpen({ title: 'Program yang lebih baik' }), ofCompany('FORBIDDEN')),
  entry('publishProgram', 'a draft', draftOfProgram({}), ofCompany('NOT_FOUND')),
  // Whose it is comes before how it stands.
  entry('publishProgram', 'an open programme', programOpen({}), outcomes('FORBIDDEN', { company: 'WrongState', both: 'WrongState' })),
  entry('closeProgram', 'an open programme', programOpen({}), ofCompany('FORBIDDEN')),
  entry('cancelProgram', 'an open programme', programOpen({ reason: REASON }), ofCompany('FORBIDDEN')),

  entry(
    'createProposal',
    'a verified group',
    atHome(
      async ({ group }) => group,
      (group) => proposalInput(group),
    ),
    ofGroup('FORBIDDEN'),
  ),
  entry('reviseProposal', 'a draft', draft({ version: 1, title: 'Pelatihan yang lebih baik' }), ofGroup('NOT_FOUND')),
  entry('submitProposal', 'a draft', draft({}), ofGroup('NOT_FOUND')),
  entry('reviseProposal', 'what was returned', returned({ version: 1, title: 'Pelatihan yang lebih baik' }), ofGroup('NOT_FOUND', 'FORBIDDEN')),
  entry('submitProposal', 'what was returned', returned({}), ofGroup('NOT_FOUND', 'FORBIDDEN')),
  entry('verifyProposal', 'what was submitted', submitted({ note: 'Layak.' }), byTheKota),
  entry('returnProposal', 'what was submitted', submitted({ reason: REASON }), byTheKota),
  entry('rejectProposal', 'what was submitted', submitted({ reason: REASON }), byTheKota),
  entry('withdrawProposal', 'a draft', draft({ reason: REASON }), ofGroup('NOT_FOUND')),
  entry('withdrawProposal', 'what was submitted', submitted({ reason: REASON }), ofGroup('NOT_FOUND', 'FORBIDDEN')),
  entry(
    'withdrawProposal',
    'a verified proposal',
    atHome(
      ({ group }) => verifiedProposal(group),
      (id) => ({ id, reason: REASON }),
    ),
    ofGroup('FORBIDDEN'),
  ),
];
