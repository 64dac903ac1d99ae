import { describe, expect, it } from 'vitest';
import type { Sending } from '../../src/web/data/kept.ts';
import type { Refused } from '../../src/web/data/use-action.ts';
import type { ProposalWritingFragment } from '../../src/web/generated/graphql.ts';
import { EMPTY, type ProposalContent } from '../../src/web/screens/officer/proposal/content.ts';
import {
  type KeptProposal,
  knownProposal,
  meet,
  newProposal,
  proposalSender,
  settle,
  storedOf,
  type WritingGroup,
  write,
} from '../../src/web/screens/officer/proposal/sending.ts';

const village: WritingGroup = { id: 'ktr_1', name: 'Karang Taruna Soa', region: { code: '82.71.01.1001', name: 'Soa' } };
const board: WritingGroup = { ...village, region: { code: '82.71', name: 'Kota Ternate' } };

const line = { description: 'Kanopi', quantity: '2', unit: 'unit', unitPrice: '34500000', source: 'CSR' } as const;
const enough: Partial<ProposalContent> = {
  title: 'Rumah produksi kopra',
  summary: 'Supaya kopra kering juga di musim hujan.',
  focusArea: 'ENTERPRISE',
  startsOn: '2027-02-01',
  endsOn: '2027-07-31',
};
const onServer: ProposalWritingFragment = {
  id: 'prp_1',
  version: 3,
  status: 'DRAFT',
  title: 'Rumah produksi kopra',
  summary: 'Supaya kopra kering.',
  focusArea: 'ENTERPRISE',
  background: '',
  objectives: '',
  sustainability: '',
  beneficiaries: 0,
  startsOn: '2027-02-01',
  endsOn: '2027-07-31',
  villages: [{ code: '82.71.01.1001', name: 'Soa' }],
  budgetLines: [line],
  attachments: [],
  readiness: [],
  statusReason: null,
};
const known = () => knownProposal(onServer, village, 1000);
const sendingOf = (kept: KeptProposal, key = 'k1'): Sending => {
  const outgoing = proposalSender.next(kept);
  if (!outgoing) throw new Error('nothing to send');
  return { ...outgoing, key, at: 5000, changedAt: kept.changedAt };
};
const saved = (version: number) => ({ __typename: 'ReviseProposalSuccess', proposal: { id: 'prp_1', version, readiness: [] } });

describe('what is sent when', () => {
  it('keeps a new proposal on the device until the server could keep it', () => {
    let kept = write(newProposal('d1', village, 1), { title: 'Rumah produksi kopra', background: 'Musim hujan panjang.' }, 2);
    expect(proposalSender.next(kept)).toBeUndefined();
    kept = write(kept, enough, 3);
    expect(proposalSender.next(kept)).toMatchObject({
      what: 'create',
      input: {
        karangTarunaId: 'ktr_1',
        title: 'Rumah produksi kopra',
        background: 'Musim hujan panjang.',
        beneficiaries: 0,
        budgetLines: [],
        attachmentIds: [],
      },
    });
    expect(proposalSender.next(kept)?.input).not.toHaveProperty('villageCodes');
  });

  it('waits for two villages where a board above the village writes', () => {
    const kept = write(newProposal('d1', board, 1), { ...enough, villages: [{ code: '82.71.01.1002', name: 'B' }] }, 2);
    expect(proposalSender.next(kept)).toBeUndefined();
    const two = write(kept, { villages: [...kept.content.villages, { code: '82.71.01.1001', name: 'A' }] }, 3);
    expect(proposalSender.next(two)).toMatchObject({ what: 'create', input: { villageCodes: ['82.71.01.1001', '82.71.01.1002'] } });
  });

  it('sends only what differs, and says on which version', () => {
    expect(proposalSender.next(known())).toBeUndefined();
    const kept = write(known(), { summary: 'Lebih panjang.', beneficiaries: '420' }, 2000);
    expect(proposalSender.next(kept)).toEqual({
      what: 'revise',
      input: { id: 'prp_1', version: 3, summary: 'Lebih panjang.', beneficiaries: 420 },
      carries: { summary: 'Lebih panjang.', beneficiaries: '420' },
    });
  });

  it('sends nothing for space around a text, nor for a quantity written otherwise', () => {
    const kept = write(known(), { title: ' Rumah produksi kopra  ', budgetLines: [{ ...line, quantity: '2.00' }] }, 2000);
    expect(proposalSender.next(kept)).toBeUndefined();
    expect(kept.touched).toEqual({});
  });

  it('holds back what breaks a rule and sends the rest', () => {
    const kept = write(known(), { title: '', endsOn: '2027-01-01', objectives: 'Kopra kering tiap bulan.' }, 2000);
    expect(proposalSender.next(kept)?.input).toEqual({ id: 'prp_1', version: 3, objectives: 'Kopra kering tiap bulan.' });
    expect(Object.keys(kept.touched).sort()).toEqual(['endsOn', 'objectives', 'title']);
  });
});

describe('answers', () => {
  it('makes what went the new ground, and keeps what was typed meanwhile', () => {
    let kept = write(known(), { summary: 'Satu.' }, 2000);
    const sending = sendingOf(kept);
    kept = write(kept, { summary: 'Dua.' }, 2500);
    const after = proposalSender.succeeded(kept, sending, saved(4), 3000);
    expect(after.base).toMatchObject({ version: 4, content: { summary: 'Satu.' } });
    expect(proposalSender.next(after)?.input).toEqual({ id: 'prp_1', version: 4, summary: 'Dua.' });
  });

  it('makes the proposal of a new draft known, under the same key', () => {
    const kept = write(newProposal('d1', village, 1), enough, 2);
    const after = proposalSender.succeeded(kept, sendingOf(kept), { ...saved(1), __typename: 'CreateProposalSuccess' }, 3000);
    expect(after).toMatchObject({ key: 'd1', proposalId: 'prp_1', href: '/proposal/prp_1/ubah', touched: {}, base: { version: 1 } });
    expect(proposalSender.next(after)).toBeUndefined();
  });

  it('reads again when a repeated answer is of a later version', () => {
    const kept = write(known(), { summary: 'Satu.' }, 2000);
    const after = proposalSender.succeeded(kept, sendingOf(kept), saved(6), 3000);
    expect(proposalSender.next(after)).toBeUndefined();
    const question = proposalSender.question(after, 3000);
    expect(question?.variables).toEqual({ id: 'prp_1' });
    const node = { __typename: 'Proposal', ...onServer, summary: 'Dari rekan.', version: 6, karangTaruna: { ...village, termEndsOn: '2028-03-14' } };
    const read = proposalSender.answered(after, { node }, 4000);
    expect(read.theirs).toBeUndefined();
    expect(read.content.summary).toBe('Dari rekan.');
    expect(read.base?.version).toBe(6);
  });

  it('holds back a refused text as it is, and tries another one', () => {
    const kept = write(known(), { summary: 'Satu.', title: 'Kata terlarang' }, 2000);
    const problem = { __typename: 'InvalidInput', message: '', issues: [{ path: ['title'], message: 'Tidak boleh.' }] } as Refused;
    const after = proposalSender.refused({ ...kept, halt: { problem, changedAt: 2000 } }, sendingOf(kept), problem);
    expect(after.halt).toBeUndefined();
    expect(proposalSender.next(after)?.input).toEqual({ id: 'prp_1', version: 3, summary: 'Satu.' });
    expect(proposalSender.next(write(after, { title: 'Lain' }, 3000))?.input).toMatchObject({ title: 'Lain' });
  });

  it('goes no further with what is not open any more', () => {
    const kept = write(known(), { summary: 'Satu.' }, 2000);
    const after = proposalSender.refused(kept, sendingOf(kept), { __typename: 'WrongState', message: '', status: 'SUBMITTED' } as Refused);
    expect(after.closedAs).toBe('SUBMITTED');
    expect(after.content.summary).toBe('Satu.');
    expect(proposalSender.next(after)).toBeUndefined();
  });
});

describe('a lost answer, a day later', () => {
  const lost = () => {
    const kept = write(newProposal('d1', village, 1), enough, 2);
    return { ...kept, sending: sendingOf(kept) };
  };
  const tomorrow = 5000 + 21 * 3_600_000;

  it('asks whether the proposal arrived before it could become a second one', () => {
    expect(proposalSender.question(lost(), 6000)).toBeUndefined();
    expect(proposalSender.question(lost(), tomorrow)?.variables).toEqual({ karangTarunaId: 'ktr_1' });
  });

  it('takes the one that arrived for its own', () => {
    const nodes = [{ ...onServer, summary: enough.summary, budgetLines: [], version: 1, createdAt: new Date(5001).toISOString() }];
    const after = proposalSender.answered(lost(), { proposals: { nodes } }, tomorrow);
    expect(after).toMatchObject({ proposalId: 'prp_1', touched: {} });
    expect(after.sending).toBeUndefined();
  });

  it('begins anew when none arrived', () => {
    const after = proposalSender.answered(lost(), { proposals: { nodes: [] } }, tomorrow);
    expect(after.sending).toBeUndefined();
    expect(proposalSender.next(after)?.what).toBe('create');
  });
});

describe('two who write one proposal', () => {
  const theirs = (changes: Partial<ProposalWritingFragment>) => storedOf({ ...onServer, version: 4, ...changes }, village, 9000);

  it('brings together what does not collide, and says so', () => {
    const met = meet(write(known(), { summary: 'Dari saya.' }, 2000), theirs({ background: 'Dari rekan.' }));
    expect(met.content).toMatchObject({ summary: 'Dari saya.', background: 'Dari rekan.' });
    expect(met.takenOver).toEqual(['background']);
    expect(proposalSender.next(met)?.input).toEqual({ id: 'prp_1', version: 4, summary: 'Dari saya.' });
  });

  it('asks where both changed the same, and sends nothing until then', () => {
    const met = meet(write(known(), { summary: 'Dari saya.' }, 2000), theirs({ summary: 'Dari rekan.', title: 'Judul rekan' }));
    expect(met.theirs?.version).toBe(4);
    expect(met.content.summary).toBe('Dari saya.');
    expect(proposalSender.next(met)).toBeUndefined();
    const mine = settle(met, 'mine', 9500);
    expect(proposalSender.next(mine)?.input).toEqual({ id: 'prp_1', version: 4, summary: 'Dari saya.' });
    expect(mine.content.title).toBe('Judul rekan');
    const taken = settle(met, 'theirs', 9500);
    expect(proposalSender.next(taken)).toBeUndefined();
    expect(taken.content.summary).toBe('Dari rekan.');
    expect(taken.touched).toEqual({});
  });

  it('takes the same text twice for one', () => {
    const met = meet(write(known(), { summary: 'Sama.' }, 2000), theirs({ summary: 'Sama.' }));
    expect(met.theirs).toBeUndefined();
    expect(met.touched).toEqual({});
  });
});

it('an empty writing has nothing in it', () => {
  expect(newProposal('d1', village, 1).content).toEqual(EMPTY);
});
