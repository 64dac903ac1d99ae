import { describe, expect, it } from 'vitest';
import { confirmsAsParty, isRoleIn, leads, mayConfirm, mayEnd } from '../../../src/modules/identity/identity-policy.ts';
import { Membership, MembershipRequest } from '../../../src/modules/identity/membership.ts';
import { MEMBERSHIP_ROLES, type MembershipRole, Viewer } from '../../../src/modules/identity/viewer.ts';
import { KarangTaruna, VERIFICATION_STATUSES } from '../../../src/modules/karang-taruna/karang-taruna.ts';

const now = new Date('2026-03-20T00:00:00Z');
const membership = (role: MembershipRole, endedAt: Date | null = null): Membership => Object.assign(Object.create(Membership.prototype), { role, endedAt });
const request = (status: string, organisation = 'VERIFIED'): MembershipRequest =>
  Object.assign(Object.create(MembershipRequest.prototype), {
    status,
    person: { id: 'prs_asks' },
    karangTaruna: Object.assign(Object.create(KarangTaruna.prototype), { id: 'krt_1', status: organisation }),
  });

describe('a membership', () => {
  it.each(['SECRETARY', 'TREASURER', 'MEMBER', 'STAFF'] as const)('of a %s ends at any time', (role) => {
    const ended = membership(role);
    expect(ended.end('  Pindah desa ', now, 0)).toBeUndefined();
    expect(ended).toMatchObject({ endedAt: now, endReason: 'Pindah desa' });
  });

  it.each(['CHAIR', 'ADMIN'] as const)('of the last %s does not end', (role) => {
    expect(membership(role).end('Lelah', now, 0)).toMatchObject({ __typename: 'WrongState', status: 'ACTIVE' });
    expect(membership(role).end('Lelah', now, 1)).toBeUndefined();
  });

  it('ends once', () => {
    expect(membership('MEMBER', now).end('Lagi', now, 5)).toMatchObject({ __typename: 'WrongState', status: 'ENDED' });
  });
});

describe('a request', () => {
  it.each(VERIFICATION_STATUSES)('that is %s is confirmed when it waits, and refused otherwise', (status) => {
    const asked = request(status);
    if (status !== 'PENDING') {
      expect(asked.confirm('prs_chair')).toMatchObject({ __typename: 'WrongState', status });
      return;
    }
    expect(asked.confirm('prs_chair')).toBeUndefined();
    expect(asked).toMatchObject({ status: 'VERIFIED', decidedBy: 'prs_chair' });
  });

  it('for a rejected group is not confirmed', () => {
    expect(request('PENDING', 'REJECTED').confirm('prs_chair')).toMatchObject({ __typename: 'WrongState', status: 'REJECTED' });
  });
});

describe('who may confirm and end', () => {
  const organisation = { karangTaruna: { id: 'krt_1' } };
  const inGroup = (role: MembershipRole) => new Viewer('prs_me', new Map([['krt_1', role]]));
  const inCompany = (role: MembershipRole) => new Viewer('prs_me', new Map(), new Map([['cmp_1', role]]));

  it.each(MEMBERSHIP_ROLES)('%s leads or does not', (role) => {
    expect(leads(inGroup(role), organisation)).toBe(role === 'CHAIR');
    expect(leads(inCompany(role), { company: { id: 'cmp_1' } })).toBe(role === 'ADMIN');
    expect(leads(inGroup(role), { karangTaruna: { id: 'krt_2' } })).toBe(false);
  });

  it('nobody confirms what they asked for themselves', () => {
    const asked = request('PENDING');
    expect(mayConfirm(new Viewer('prs_asks'), asked)).toBe(false);
    expect(mayConfirm(new Viewer('prs_other'), asked)).toBe(true);
  });

  it('whoever only belongs to it confirms as party, its chair and a stranger do not', () => {
    expect(confirmsAsParty(inGroup('MEMBER'), organisation)).toBe(true);
    expect(confirmsAsParty(inGroup('CHAIR'), organisation)).toBe(false);
    expect(confirmsAsParty(new Viewer('prs_office'), organisation)).toBe(false);
  });

  it("one ends one's own membership, the chair any, others none", () => {
    const own = { person: { id: 'prs_me' } } as Membership;
    const others = { person: { id: 'prs_other' } } as Membership;
    expect(mayEnd(inGroup('MEMBER'), organisation, own)).toBe(true);
    expect(mayEnd(inGroup('MEMBER'), organisation, others)).toBe(false);
    expect(mayEnd(inGroup('CHAIR'), organisation, others)).toBe(true);
    expect(mayEnd(new Viewer('prs_me'), organisation, null)).toBe(false);
  });

  it('roles are of one kind of organisation each', () => {
    expect(MEMBERSHIP_ROLES.filter((r) => isRoleIn('karangTaruna', r))).toEqual(['CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER']);
    expect(MEMBERSHIP_ROLES.filter((r) => isRoleIn('company', r))).toEqual(['ADMIN', 'STAFF']);
  });
});
