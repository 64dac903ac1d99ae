import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/kernel/problem.ts';
import { Company } from '../../../src/modules/company/company.ts';
import { verifyingOffice } from '../../../src/modules/company/company-policy.ts';
import type { Office } from '../../../src/modules/identity/office.ts';
import { Viewer } from '../../../src/modules/identity/viewer.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../../../src/modules/karang-taruna/karang-taruna.ts';

const office = { id: 'off_1' } as Office;
const companyIn = (status: VerificationStatus): Company => Object.assign(Object.create(Company.prototype), { status, statusReason: 'lama' });

type Step = (company: Company) => Problem | undefined;
const steps: Record<string, { act: Step; from: VerificationStatus; to: VerificationStatus; leaves?: object }> = {
  verify: { act: (c) => c.verify(office), from: 'PENDING', to: 'VERIFIED', leaves: { verifiedBy: office } },
  reject: { act: (c) => c.reject(office, 'NIB tidak cocok'), from: 'PENDING', to: 'REJECTED', leaves: { rejectedBy: office } },
  suspend: { act: (c) => c.suspend('Ada laporan'), from: 'VERIFIED', to: 'SUSPENDED' },
  reinstate: { act: (c) => c.reinstate('Sudah jelas'), from: 'SUSPENDED', to: 'VERIFIED' },
};

describe.each(Object.entries(steps))('a company, to %s', (_name, { act, from, to, leaves }) => {
  it.each(VERIFICATION_STATUSES)('when it is %s', (status) => {
    const company = companyIn(status);
    const refusal = act(company);
    if (status === from) expect([refusal, company]).toEqual([undefined, expect.objectContaining({ status: to, ...leaves })]);
    else {
      expect(refusal).toMatchObject({ __typename: 'WrongState', status });
      expect({ ...company }).toEqual({ status, statusReason: 'lama' });
    }
  });
});

it.each([
  ['PENDING', { draft: undefined, give: 'NotVerified', joined: undefined, decided: undefined }],
  ['VERIFIED', { draft: undefined, give: undefined, joined: undefined, decided: 'WrongState' }],
  ['REJECTED', { draft: 'NotVerified', give: 'NotVerified', joined: 'WrongState', decided: 'WrongState' }],
  ['SUSPENDED', { draft: 'NotVerified', give: 'NotVerified', joined: undefined, decided: 'WrongState' }],
] as const)('what a %s company may do', (status, expected) => {
  const company = companyIn(status);
  const [draft, give, joined, decided] = [company.mayNotDraft(), company.mayNotGive(), company.cannotBeJoined(), company.cannotBeDecided()].map(
    (p) => p?.__typename,
  );
  expect({ draft, give, joined, decided }).toEqual(expected);
});

describe('which office verifies a company', () => {
  const staffOf = (...regions: string[]) =>
    new Viewer(
      'prs_1',
      new Map(),
      new Map(),
      regions.map((regionCode) => ({ id: `off_${regionCode}`, regionCode, zone: 'Asia/Jakarta' as const })),
    );
  /** A mine: its seat is in South Jakarta, its pits in North Maluku. */
  const mine = (boundTo?: string) =>
    ({
      domicile: { code: '31.74' },
      operatingRegions: { getItems: () => [{ code: '82.06.01' }, { code: '82.02' }] },
      boundTo: boundTo && { id: boundTo },
    }) as unknown as Company;

  it.each([
    ['the kota of its domicile', staffOf('31.74'), true, 'off_31.74'],
    ['the province of its domicile, while the kota has an office', staffOf('31'), true, undefined],
    ['the province of its domicile, where the kota has none', staffOf('31'), false, 'off_31'],
    ['the province where it operates', staffOf('82'), true, 'off_82'],
    ['the kabupaten where it operates', staffOf('82.06'), true, undefined],
    ['another kota of the same province', staffOf('31.71'), true, undefined],
    ['another province', staffOf('32'), false, undefined],
    ['nobody in particular', new Viewer(undefined), false, undefined],
  ])('%s', (_who, viewer, domicileIsStaffed, expected) => expect(verifyingOffice(viewer, mine(), domicileIsStaffed)?.id).toBe(expected));

  it('that rejected its NIB before, and no other', () => {
    expect(verifyingOffice(staffOf('82'), mine('off_82'), true)?.id).toBe('off_82');
    expect(verifyingOffice(staffOf('31.74'), mine('off_82'), true)).toBeUndefined();
    expect(verifyingOffice(staffOf('31'), mine('off_82'), false)).toBeUndefined();
  });
});
