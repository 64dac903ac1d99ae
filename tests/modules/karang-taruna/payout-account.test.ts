import { describe, expect, it } from 'vitest';
import { VERIFICATION_STATUSES } from '../../../src/modules/karang-taruna/karang-taruna.ts';
import { masked, PayoutAccount } from '../../../src/modules/karang-taruna/payout-account.ts';

const at = (text: string) => new Date(`2026-03-${text}:00Z`);
const accountIn = (status: string): PayoutAccount =>
  Object.assign(Object.create(PayoutAccount.prototype), { status, createdAt: at('01T08:00'), usableFrom: null });

describe('an account', () => {
  it.each(VERIFICATION_STATUSES)('is verified or rejected only while it waits: %s', (status) => {
    const outcome = status === 'PENDING' ? undefined : { __typename: 'WrongState', status };
    const expectation = outcome ? expect.objectContaining(outcome) : undefined;
    expect(accountIn(status).verify(at('02T08:00'), true)).toEqual(expectation);
    expect(accountIn(status).reject('Nama tidak cocok')).toEqual(expectation);
  });

  it('can be used at once when it is the first', () => {
    const account = accountIn('PENDING');
    account.verify(at('01T09:00'), true);
    expect(account.usableFrom).toEqual(at('01T09:00'));
  });

  it('waits 72 hours from when it was set when it replaces one', () => {
    const account = accountIn('PENDING');
    account.verify(at('01T09:00'), false);
    expect(account.usableFrom).toEqual(at('04T08:00'));
  });

  it('that was checked after 72 hours can be used at once', () => {
    const account = accountIn('PENDING');
    account.verify(at('09T09:00'), false);
    expect(account.usableFrom).toEqual(at('09T09:00'));
  });

  it.each([
    ['1234567890', '•••• 7890'],
    ['123456', '•••• 456'],
  ])('shows %s as %s', (number, shown) => expect(masked(number)).toBe(shown));
});
