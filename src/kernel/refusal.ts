import { GraphQLError } from 'graphql';
import type { Locale, Text } from './text.ts';

/** The codes of errors that are not part of a mutation's result, and what a person reads. */
const texts = {
  UNAUTHENTICATED: { id: 'Silakan masuk dulu.', en: 'Please sign in first.' },
  FORBIDDEN: { id: 'Anda tidak berwenang melakukan ini.', en: 'You may not do this.' },
  NOT_FOUND: { id: 'Tidak ditemukan.', en: 'Not found.' },
  BAD_USER_INPUT: { id: 'Alamat atau isian tidak dikenali.', en: 'The request is not understood.' },
  IDEMPOTENCY_CONFLICT: {
    id: 'Kiriman ini sudah pernah masuk dengan isi lain. Periksa dulu.',
    en: 'This key was used before with another input.',
  },
  RATE_LIMITED: { id: 'Terlalu cepat. Coba lagi sebentar.', en: 'Too fast. Please try again in a while.' },
} satisfies Record<string, Text>;

export type RefusalCode = keyof typeof texts;

/** A GraphQL error with one of the contract's codes; its message is chosen by the request's language when it is sent. */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: RefusalCode,
    readonly text: Text = texts[code],
  ) {
    super(text.en, { extensions: { code } });
  }

  say(locale: Locale): string {
    return this.text[locale];
  }
}

export const unauthenticated = () => new Refusal('UNAUTHENTICATED');
export const notFound = () => new Refusal('NOT_FOUND');
export const forbidden = () => new Refusal('FORBIDDEN');
export const badInput = (text: Text) => new Refusal('BAD_USER_INPUT', text);

/** Turns a policy's sentence into FORBIDDEN when it is not true. */
export function authorize(allowed: boolean): void {
  if (!allowed) throw forbidden();
}
