import { describe, expect, it } from 'vitest';
import { answered, keyFor } from '../../src/web/data/unanswered.ts';

const OFFER = 'a'.repeat(64);
const HOUR = 60 * 60 * 1000;
let n = 0;
const input = () => ({ amount: '5000000', proposalId: `prp_${n++}` });

describe('the key of what was sent', () => {
  it('is the same for the same while no answer has come, and another afterwards', () => {
    const offer = input();
    const key = keyFor(OFFER, offer, 0);
    expect(keyFor(OFFER, { ...offer }, 1000)).toBe(key);
    answered(OFFER, { ...offer });
    expect(keyFor(OFFER, offer, 2000)).not.toBe(key);
  });

  it('is another for another amount, or another deed', () => {
    const offer = input();
    const key = keyFor(OFFER, offer, 0);
    expect(keyFor(OFFER, { ...offer, amount: '6000000' }, 0)).not.toBe(key);
    expect(keyFor('b'.repeat(64), offer, 0)).not.toBe(key);
    expect(keyFor(OFFER, offer, 0)).toBe(key);
  });

  it('is the one that was given', () => expect(keyFor(OFFER, input(), 0, 'given')).toBe('given'));

  it('is forgotten after an hour', () => {
    const offer = input();
    const key = keyFor(OFFER, offer, 0);
    expect(keyFor(OFFER, offer, HOUR - 1)).toBe(key);
    expect(keyFor(OFFER, offer, HOUR)).not.toBe(key);
  });

  it('is kept for no password', () => {
    for (const secret of [
      { login: 'siti', password: 'rahasia-sekali' },
      { currentPassword: 'rahasia-sekali', newPassword: 'rahasia-sekali-2' },
    ])
      expect(keyFor(OFFER, secret, 0)).not.toBe(keyFor(OFFER, secret, 0));
  });
});
