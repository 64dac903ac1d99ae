import { cast, day, type Offices, rupiah, type Say } from './cast.ts';

type Cast = Awaited<ReturnType<typeof cast>>;

async function programme({ csr, company }: Cast, say: Say, budget: number): Promise<string> {
  const input = {
    companyId: company,
    title: 'Pemuda Pesisir Berdaya 2026',
    description: 'Usaha ekonomi produktif bagi pemuda desa pesisir.',
    focusAreas: ['ENTERPRISE', 'EDUCATION'],
    supportKinds: ['CASH', 'GOODS', 'TRAINING'],
    regionCodes: ['82'],
    fiscalYear: 2026,
    budget: String(budget),
    minimumAward: '5000000',
    maximumAward: String(budget),
    opensOn: day(-3),
    closesOn: day(200),
  };
  const { program } = await csr.do('createProgram', 'CreateProgramInput', input, 'program { id title budget }');
  await csr.do('publishProgram', 'PublishProgramInput', { id: program.id }, 'program { status }');
  say(`It publishes "${program.title}" with ${rupiah(program.budget)}`);
  return program.id;
}

async function proposal({ chair, verifier, group }: Cast, say: Say, csrAmount: number): Promise<{ id: string; line: string }> {
  const input = {
    karangTarunaId: group,
    title: 'Rumah asap ikan cakalang',
    summary: 'Pemuda mengolah cakalang asap yang tahan lama dan laku dijual.',
    focusArea: 'ENTERPRISE',
    background: 'Saat panen raya harga cakalang jatuh dan banyak ikan terbuang.',
    objectives: 'Dua puluh lima pemuda mengelola satu rumah asap bersama.',
    sustainability: 'Hasil penjualan disisihkan untuk perawatan dan modal.',
    startsOn: day(5),
    endsOn: day(95),
    beneficiaries: 25,
    budgetLines: [
      { description: 'Bahan rumah asap', quantity: '1', unit: 'paket', unitPrice: String(csrAmount), source: 'CSR' },
      { description: 'Lahan dan pondasi', quantity: '2.5', unit: 'm3', unitPrice: '1500000', source: 'VILLAGE_FUND' },
      { description: 'Kerja bakti', quantity: '40', unit: 'HOK', unitPrice: '100000', source: 'SELF_FUNDED' },
    ],
  };
  const made = await chair.do(
    'createProposal',
    'CreateProposalInput',
    input,
    'proposal { id total requested fundingSplit { source amount } readiness { code } budgetLines { id source } }',
  );
  // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
  const split = made.proposal.fundingSplit.map((s: any) => `${s.source} ${rupiah(s.amount)}`).join(', ');
  say(`The group writes a proposal of ${rupiah(made.proposal.total)}: ${split}`);
  const { id } = made.proposal;
  await chair.do('submitProposal', 'SubmitProposalInput', { id }, 'proposal { status }');
  const { proposal: seen } = await verifier.do('verifyProposal', 'VerifyProposalInput', { id }, 'proposal { status requested }');
  say(`It is submitted and verified: ${seen.status}, ${rupiah(seen.requested)} asked of CSR`);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return { id, line: made.proposal.budgetLines.find((l: any) => l.source === 'CSR').id };
}

async function agree({ csr, chair, approver }: Cast, say: Say, programId: string, proposalId: string, amount: number, supportKind = 'CASH'): Promise<string> {
  const { fundingMatch } = await csr.do(
    'offerFunding',
    'OfferFundingInput',
    { programId, proposalId, amount: String(amount), supportKind, message: 'Kami ingin mendukung.' },
    'fundingMatch { id status expiresOn }',
  );
  say(`The company offers ${rupiah(amount)} until ${fundingMatch.expiresOn}: ${fundingMatch.status}`);
  const { id } = fundingMatch;
  const accepted = await chair.do('acceptFunding', 'AcceptFundingInput', { id }, 'fundingMatch { status }');
  const approved = await approver.do('approveFunding', 'ApproveFundingInput', { id }, 'fundingMatch { status proposal { status } }');
  const agreed = await csr.do(
    'recordAgreement',
    'RecordAgreementInput',
    { fundingMatchId: id, number: `PKS/${Math.floor(Math.random() * 1e6)}`, signedOn: day(0) },
    'fundingMatch { status agreement { number } }',
  );
  say(
    `The group: ${accepted.fundingMatch.status}; the office: ${approved.fundingMatch.status} (proposal ${approved.fundingMatch.proposal.status}); ${agreed.fundingMatch.agreement.number} is signed: ${agreed.fundingMatch.status}`,
  );
  return id;
}

async function deliver({ csr, chair }: Cast, say: Say, fundingMatchId: string, amount: number): Promise<void> {
  const { disbursement } = await csr.do(
    'recordDisbursement',
    'RecordDisbursementInput',
    { fundingMatchId, amount: String(amount), deliveredOn: day(0), reference: `TRX${Math.floor(Math.random() * 1e9)}` },
    'disbursement { id }',
  );
  const done = await chair.do(
    'confirmDisbursement',
    'ConfirmDisbursementInput',
    { id: disbursement.id },
    'disbursement { status fundingMatch { received proposal { status } } }',
  );
  say(`${rupiah(amount)} is delivered and ${done.disbursement.status}; the proposal is ${done.disbursement.fundingMatch.proposal.status}`);
}

async function account(
  { chair, csr, verifier, company }: Cast,
  say: Say,
  { id, line }: { id: string; line: string },
  spent: number,
  refunded: number,
): Promise<void> {
  const input = {
    proposalId: id,
    narrative: 'Rumah asap berdiri dan dipakai tiga kali sepekan.',
    beneficiariesReached: 27,
    spending: [{ budgetLineId: line, amount: String(spent) }],
    refunded: String(refunded),
    attachmentIds: [],
  };
  const { report } = await chair.do('submitReport', 'SubmitReportInput', input, 'report { id status spent refunded }');
  say(`The group accounts: ${rupiah(report.spent)} spent, ${rupiah(report.refunded)} refunded: ${report.status}`);
  const answered = await csr.do(
    'answerReport',
    'AnswerReportInput',
    { reportId: report.id, companyId: company, verdict: 'CONFIRMED' },
    'report { funderAnswers { verdict } }',
  );
  const accepted = await verifier.do('acceptReport', 'AcceptReportInput', { id: report.id }, 'report { status proposal { status } }');
  say(`The funder: ${answered.report.funderAnswers[0].verdict}; the office: ${accepted.report.status}; the proposal is ${accepted.report.proposal.status}`);
}

/** The whole main job, then a proposal funded to 60 %, then a match ended after half its money. */
export async function tell(url: string, offices: Offices, say: Say): Promise<void> {
  say('— The whole job —');
  const people = await cast(url, offices, say);
  const programId = await programme(people, say, 100_000_000);
  const whole = await proposal(people, say, 40_000_000);
  const { program } = await people.csr.ask(
    'query ($id: ID!) { program: node(id: $id) { ... on CsrProgram { suggestedProposals(first: 3) { totalCount nodes { score proposal { id title } reasons { criterion points maximum explanation } } } } } }',
    { id: programId },
  );
  // biome-ignore lint/suspicious/noExplicitAny: a plain client knows no types
  const suggested = program.suggestedProposals.nodes.find((n: any) => n.proposal.id === whole.id) ?? program.suggestedProposals.nodes[0];
  say(`Sambung suggests ${program.suggestedProposals.totalCount}, "${suggested.proposal.title}" with ${suggested.score} points:`);
  for (const r of suggested.reasons) say(`   ${r.criterion} ${r.points}/${r.maximum}: ${r.explanation}`);
  const match = await agree(people, say, programId, whole.id, 40_000_000);
  await deliver(people, say, match, 25_000_000);
  await deliver(people, say, match, 15_000_000);
  await account(people, say, whole, 39_000_000, 1_000_000);
  const { proposal: end } = await people.anyone.ask('query ($id: ID!) { proposal: node(id: $id) { ... on Proposal { status history { status } } } }', {
    id: whole.id,
  });
  // biome-ignore lint/suspicious/noExplicitAny: as above
  say(`Everybody can read what became of it: ${end.history.map((h: any) => h.status).join(' → ')}`);

  say('— Funded to 60 % —');
  const partly = await proposal(people, say, 50_000_000);
  const part = await agree(people, say, programId, partly.id, 30_000_000);
  await deliver(people, say, part, 30_000_000);
  await account(people, say, partly, 30_000_000, 0);

  say('— Ended after half its money —');
  const halved = await proposal(people, say, 20_000_000);
  const before = await balance(people, programId);
  const half = await agree(people, say, programId, halved.id, 20_000_000, 'GOODS');
  await deliver(people, say, half, 10_000_000);
  const { fundingMatch } = await people.csr.do(
    'endFunding',
    'EndFundingInput',
    { id: half, reason: 'Pabrik ditutup.' },
    'fundingMatch { status counted received }',
  );
  const after = await balance(people, programId);
  say(`The company ends it: ${fundingMatch.status}, counts ${rupiah(fundingMatch.counted)}; the programme had ${rupiah(before)}, has ${rupiah(after)}`);
  if (Number(before) - Number(after) !== 10_000_000) throw new Error('Not exactly the other half was freed');
}

async function balance({ csr }: Cast, id: string): Promise<string> {
  const { program } = await csr.ask('query ($id: ID!) { program: node(id: $id) { ... on CsrProgram { available } } }', { id });
  return program.available;
}
