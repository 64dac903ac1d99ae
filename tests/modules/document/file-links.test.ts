import { describe, expect, it } from 'vitest';
import { Secrets } from '../../../src/kernel/secrets.ts';
import { fileLink, worthOf } from '../../../src/modules/document/file-links.ts';
import { dispositionOf } from '../../../src/modules/document/file-routes.ts';
import { TestClock } from '../../support/clock.ts';

const clock = new TestClock();
const signing = { clock, secrets: new Secrets(Buffer.alloc(32, 1)), publicUrl: 'https://sambung.example' };
const parts = (url: string) => Object.fromEntries(new URL(url).searchParams) as { expires: string; signature: string };

describe('a link to a file', () => {
  it('stands under the public address and is worth something to whoever holds it', () => {
    const { url, expiresAt } = fileLink(signing, 'PUT', 'fil_1');
    expect(url).toMatch(/^https:\/\/sambung\.example\/files\/fil_1\?expires=\d+&signature=[\w-]+$/);
    expect(expiresAt.getTime() - clock.now().getTime()).toBeCloseTo(15 * 60_000, -3);
    expect(worthOf(signing, 'PUT', 'fil_1', parts(url))).toBe('valid');
  });

  it('is worth nothing for another file, another purpose, another time or from another key', () => {
    const given = parts(fileLink(signing, 'GET', 'fil_1').url);
    expect(worthOf(signing, 'GET', 'fil_2', given)).toBe('nothing');
    expect(worthOf(signing, 'PUT', 'fil_1', given)).toBe('nothing');
    expect(worthOf(signing, 'GET', 'fil_1', { ...given, expires: String(Number(given.expires) + 1) })).toBe('nothing');
    expect(worthOf({ ...signing, secrets: new Secrets(Buffer.alloc(32, 2)) }, 'GET', 'fil_1', given)).toBe('nothing');
    expect(worthOf(signing, 'GET', 'fil_1', {})).toBe('nothing');
  });

  it('is over after its minutes', () => {
    const given = parts(fileLink(signing, 'GET', 'fil_1').url);
    clock.advanceHours(1);
    expect(worthOf(signing, 'GET', 'fil_1', given)).toBe('over');
    clock.reset();
  });
});

describe('the name that a file is saved under', () => {
  it.each([
    ['SK 2026.pdf', 'application/pdf', `attachment; filename="SK 2026.pdf"; filename*=UTF-8''SK%202026.pdf`],
    ['foto.html', 'image/png', `attachment; filename="foto.html.png"; filename*=UTF-8''foto.html.png`],
    ['bukti"; x="y.jpg', 'image/jpeg', `attachment; filename="bukti__ x__y.jpg"; filename*=UTF-8''bukti%22%3B%20x%3D%22y.jpg`],
    ["café (1)'.webp", 'image/webp', `attachment; filename="cafe _1__.webp"; filename*=UTF-8''caf%C3%A9%20%281%29%27.webp`],
    ['\ud800', 'application/pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
  ] as const)('%j', (name, mediaType, expected) => {
    expect(dispositionOf({ name, mediaType })).toBe(expected);
  });
});
