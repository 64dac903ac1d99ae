import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFrom } from '../../src/modules/proposal/readiness.ts';
import type { Progress } from '../../src/web/data/outbox.ts';
import { EMPTY, FIELDS, fieldOf, type Line, type ProposalContent, partsOf, textOf } from '../../src/web/screens/officer/proposal/content.ts';
import { differingLines } from '../../src/web/screens/officer/proposal/differences.ts';
import { choose, merge } from '../../src/web/screens/officer/proposal/merge.ts';
import { checklistOf } from '../../src/web/screens/officer/proposal/readiness.ts';
import { lackingIn, obstaclesIn } from '../../src/web/screens/officer/proposal/rules.ts';
import { saveStateOf } from '../../src/web/screens/officer/proposal/save-state-of.ts';
import { type KeptProposal, newProposal, type WritingGroup, write } from '../../src/web/screens/officer/proposal/sending.ts';
import { faultsIn, STEPS, stepAt, stepHref, stepOf } from '../../src/web/screens/officer/proposal/steps.ts';
import { wordsIn } from '../../src/web/words/words.ts';

const words = wordsIn('id');
const group: WritingGroup = { id: 'ktr_1', name: 'Karang Taruna Soa', region: { code: '82.71.01.1001', name: 'Soa' }, termEndsOn: '2028-03-14' };
const line: Line = { description: 'Kanopi', quantity: '2.5', unit: 'm²', unitPrice: '275000', source: 'CSR' };

const anyLine = fc.record({
  description: fc.string({ minLength: 1 }),
  quantity: fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 999 }))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(3, '0')}`.replace(/0+$/, '')),
  unit: fc.constantFrom('unit', 'm²'),
  unitPrice: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
  source: fc.constantFrom('CSR', 'VILLAGE_FUND', 'SELF_FUNDED'),
}) as fc.Arbitrary<Line>;
const text = fc.constantFrom('', ' ', 'Kopra', 'Kering sepanjang tahun.');
const anyContent = fc.record({
  title: text,
  summary: text,
  focusArea: fc.constantFrom('', 'ENTERPRISE', 'HEALTH'),
  background: text,
  objectives: text,
  sustainability: text,
  beneficiaries: fc.constantFrom('', '0', '420'),
  startsOn: fc.constantFrom('', '2027-02-01'),
  endsOn: fc.constantFrom('', '2027-07-31'),
  villages: fc.subarray([
    { code: '82.71.01.1001', name: 'A' },
    { code: '82.71.01.1002', name: 'B' },
  ]),
  budgetLines: fc.array(anyLine, { maxLength: 3 }),
  attachments: fc.constant([]),
}) as fc.Arbitrary<ProposalContent>;

describe('the rules of the API, known on the phone', () => {
  it('lacks what the server says is lacking', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom('82.71.01.1001', '82.71'), (content, regionCode) => {
        const draft = { ...content, beneficiaries: Number(content.beneficiaries || '0'), regionCode };
        const lines = content.budgetLines.map(({ quantity, unitPrice, source }) => ({ quantity, unitPrice: BigInt(unitPrice), source }));
        expect(lackingIn(content, regionCode)).toEqual(missingFrom(draft, lines, content.villages, []).map(({ code }) => code));
      }),
    );
  });

  it('every field of the API is written in one step, and every path of an issue finds it', () => {
    const schema = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    const input = /input ReviseProposalInput \{([\s\S]*?)\n\}/.exec(schema)?.[1] ?? '';
    const names = [...input.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name as string).filter((name) => name !== 'id' && name !== 'version');
    expect(Object.keys(partsOf(EMPTY, FIELDS)).sort()).toEqual(names.sort());
    expect(names.map((name) => stepOf(fieldOf([name]) as never)).every((step) => step >= 0)).toBe(true);
    expect(fieldOf(['karangTarunaId'])).toBeUndefined();
  });

  it('says at once what the server would refuse', () => {
    const content = { ...EMPTY, title: 'x'.repeat(201), startsOn: '2027-02-01', endsOn: '2027-01-01' };
    expect(obstaclesIn(content, '82.71').map(({ field, isBlank }) => [field, isBlank ?? false])).toEqual([
      ['title', false],
      ['summary', true],
      ['focusArea', true],
      ['endsOn', false],
      ['villages', true],
    ]);
    expect(obstaclesIn({ ...EMPTY, title: '😀'.repeat(200) }, '82.71.01.1001').some(({ field }) => field === 'title')).toBe(false);
  });
});

describe('two writings that began from one', () => {
  it('lose nothing that only one side changed', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (base, mine, theirs) => {
        const { content, collisions } = merge(base, mine, theirs);
        for (const field of FIELDS) {
          const [b, m, o, c] = [base, mine, theirs, content].map((side) => textOf(side as ProposalContent, field));
          if (m === b) expect(c).toBe(o);
          if (o === b) expect(c).toBe(m);
          expect(collisions.includes(field)).toBe(m !== b && o !== b && m !== o);
        }
        expect(merge(base, mine, mine).collisions).toEqual([]);
        for (const field of collisions) {
          expect(textOf(choose(base, mine, theirs, 'mine'), field)).toBe(textOf(mine, field));
          expect(textOf(choose(base, mine, theirs, 'theirs'), field)).toBe(textOf(theirs, field));
        }
      }),
    );
  });

  it('are shown where they differ, the budget line by line', () => {
    const at = 1000;
    const known = {
      ...newProposal('prp_1', group, at),
      proposalId: 'prp_1',
      base: { version: 3, content: { ...EMPTY, budgetLines: [line] }, readiness: [], reason: null, at },
    };
    const mine = write({ ...known, content: known.base.content }, { title: 'Saya', budgetLines: [line, { ...line, description: 'Kipas' }] }, at);
    const theirs = { ...known.base, version: 4, content: { ...EMPTY, title: 'Rekan', budgetLines: [{ ...line, quantity: '80' }] } };
    expect(differingLines({ ...mine, theirs }, words)).toEqual([
      { label: 'Judul kegiatan', mine: 'Saya', theirs: 'Rekan' },
      { label: 'RAB, baris 1', mine: 'Kanopi: 2,5 m² × Rp\u00a0275.000, CSR perusahaan', theirs: 'Kanopi: 80 m² × Rp\u00a0275.000, CSR perusahaan' },
      { label: 'RAB, baris 2', mine: 'Kipas: 2,5 m² × Rp\u00a0275.000, CSR perusahaan', theirs: '' },
    ]);
  });
});

describe('the steps', () => {
  it('have addresses', () => {
    expect(['3', '0', '6', 'x', undefined].map(stepAt)).toEqual([2, 0, 0, 0, 0]);
    expect(stepHref({ href: '/proposal/baru?draf=d1' }, 2)).toBe('/proposal/baru?draf=d1&langkah=3');
    expect(stepHref({ href: '/proposal/prp_1/ubah' }, 4)).toBe('/proposal/prp_1/ubah?langkah=5');
    expect(STEPS.flatMap(({ fields }) => fields).sort()).toEqual([...FIELDS].sort());
  });

  it('say what is missing only once it was checked, and what is wrong at once', () => {
    const kept = write(newProposal('d1', group, 1), { title: 'x'.repeat(201) }, 2);
    expect(faultsIn(kept).map(({ field, said }) => [field, said(words.t)])).toEqual([['title', 'Terlalu panjang, paling banyak 200 huruf.']]);
    expect(faultsIn({ ...kept, isChecked: true }).map(({ field }) => field)).toEqual(['title', 'summary', 'focusArea', 'startsOn', 'endsOn']);
  });

  it('say what the server refused until it is changed, with the line of the budget', () => {
    const content = { ...EMPTY, budgetLines: [line] };
    const refusals = [
      { field: 'budgetLines', path: ['budgetLines', '0', 'unitPrice'], message: 'Terlalu besar.', text: textOf(content, 'budgetLines') },
    ] as const;
    const kept: KeptProposal = { ...newProposal('d1', group, 1), content, refusals };
    expect(faultsIn(kept)).toMatchObject([{ field: 'budgetLines', path: ['budgetLines', '0', 'unitPrice'] }]);
    expect(faultsIn(write(kept, { budgetLines: [] }, 2))).toEqual([]);
  });

  it('tell what is done in one row a matter, and what is not one by one', () => {
    const kept = write(
      newProposal('d1', group, 1),
      { title: 'A', summary: 'B', focusArea: 'HEALTH', background: 'C', beneficiaries: '420', budgetLines: [line] },
      2,
    );
    expect(checklistOf(kept, words).map(({ title, done }) => [title, done])).toEqual([
      ['Judul, ringkasan, dan bidang', true],
      ['Latar belakang', true],
      ['Tujuan', false],
      ['Keberlanjutan', false],
      ['Penerima manfaat', true],
      ['RAB lengkap', true],
      ['Waktu pelaksanaan', false],
    ]);
  });

  it('show what the server says of the group, and what it may say one day', () => {
    const readiness = [
      { code: 'GROUP_NOT_VERIFIED', message: 'Tunggu.' },
      { code: 'REPORT_OVERDUE', message: 'Laporan X lewat 3 hari.' },
      { code: 'SOMETHING_NEW', message: 'Baru.' },
    ];
    const kept: KeptProposal = { ...newProposal('prp_1', group, 1), proposalId: 'prp_1', base: { version: 1, content: EMPTY, readiness, reason: null, at: 1 } };
    expect(checklistOf(kept, words).slice(-3)).toEqual([
      { title: 'Verifikasi kelompok', done: false, hint: 'Tunggu.', href: '/kelompok' },
      { title: 'Laporan X lewat 3 hari.', done: false, href: '/laporan' },
      { title: 'Baru.', done: false, href: undefined },
    ]);
  });
});

describe('where the writing is', () => {
  const rest: Progress = { busy: false, failures: 0, lastAt: 0 };
  const around = { progress: rest, isFull: false, hasSignal: true };
  const begun = write(newProposal('d1', group, 1), { title: 'Kopra' }, 2);
  const enough = write(begun, { summary: 'Kering.', focusArea: 'HEALTH', startsOn: '2027-02-01', endsOn: '2027-07-31' }, 3);
  const base = { version: 1, content: enough.content, readiness: [], reason: null, at: 5 };
  const altered = write({ ...enough, touched: {}, proposalId: 'prp_1', base }, { title: 'Kopra putih' }, 6);
  it.each([
    ['nothing is written', newProposal('d1', group, 1), around, undefined],
    ['too little for the server', begun, around, 'device'],
    ['a pause is waited for', enough, around, 'saving'],
    ['there is no signal', enough, { ...around, hasSignal: false }, 'unsent'],
    ['the last try failed', enough, { ...around, progress: { ...rest, failures: 1, fault: { code: 'BROKEN', message: '' } } }, 'unsent'],
    ['another try is under way', enough, { ...around, progress: { ...rest, failures: 1, busy: true } }, 'saving'],
    ['the device is full', begun, { ...around, isFull: true }, 'nowhere'],
    ['all is there', { ...enough, touched: {}, proposalId: 'prp_1', base }, around, 'saved'],
    ['the person has to choose between two', { ...altered, theirs: { ...base, version: 2 }, halt: { changedAt: 6 } }, around, 'unsent'],
    ['it cannot be written on', { ...altered, closedAs: 'SUBMITTED', halt: { changedAt: 6 } }, around, 'unsent'],
    ['what another saved is read first', { ...altered, isStale: true }, around, 'saving'],
  ] as const)('is told when %s', (_when, kept, how, state) => {
    expect(saveStateOf(kept as KeptProposal, how)).toBe(state);
  });
});
