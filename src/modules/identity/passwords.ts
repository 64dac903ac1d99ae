import { randomInt } from 'node:crypto';
import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** 8 to 1,000 characters, spaces among them. */
export const PASSWORD = /^[\s\S]{8,1000}$/u;

// Argon2id; memory in KiB. What OWASP asks for at least.
const COST = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Keyboards write one letter in several ways; what a person sees as the same password is the same.
const normal = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

let nobodys: Promise<string> | undefined;

/** Without a hash the answer is no, after as much work: the time must not say whether an account exists. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword(oneTimePassword());
  const matches = await verify(kept ?? (await nobodys), normal(password));
  return kept !== undefined && matches;
}

/** Letters and digits that nobody confuses, read out or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
export const oneTimePassword = (): string => Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
