import { describe, expect, it } from 'vitest';
import { isPassword, oneTimePassword, PASSWORD } from '../../../src/modules/identity/passwords.ts';
import { USERNAME, usernameFrom } from '../../../src/modules/identity/usernames.ts';

describe('a username made from a name', () => {
  it.each([
    ['Siti Aminah', 'siti.aminah'],
    ["Nur 'Aini", 'nur.aini'],
    ['H. Abdul Rahman bin Muhammad Yusuf', 'h.abdul.rahman.bin.muham'],
    ['Désirée', 'desiree'],
    ['Al', 'warga.al'],
    ['王', 'warga'],
    ['   ', 'warga'],
  ])('%s → %s', (name, username) => {
    expect(usernameFrom(name)).toBe(username);
    expect(username).toMatch(USERNAME);
  });
});

describe('a password', () => {
  it('has 8 to 1,000 characters, a flag being two and a letter one', () => {
    expect(PASSWORD.test('        ')).toBe(true);
    expect(PASSWORD.test('1234567')).toBe(false);
    expect(PASSWORD.test('😀'.repeat(8))).toBe(true);
    expect(PASSWORD.test('😀'.repeat(7))).toBe(false);
    expect(PASSWORD.test('a'.repeat(1000))).toBe(true);
    expect(PASSWORD.test('a'.repeat(1001))).toBe(false);
  });

  it('for one time is long, and different every time', () => {
    expect(oneTimePassword()).toMatch(PASSWORD);
    expect(oneTimePassword()).not.toBe(oneTimePassword());
  });

  it('is never right for an account that does not exist, and takes as long', async () => {
    expect(await isPassword('apa saja', undefined)).toBe(false);
    const began = performance.now();
    await isPassword('apa saja', undefined);
    expect(performance.now() - began).toBeGreaterThan(3);
  });
});
