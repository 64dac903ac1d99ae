import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, unauthenticated } from '../kernel/refusal.ts';
import type { Locale } from '../kernel/text.ts';
import type { Log } from '../log.ts';
import { LIMITS } from './limits.ts';
import { placeOf } from './places.ts';

const RENAMED: Record<string, string> = {
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};
const SHOWN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'IDEMPOTENCY_CONFLICT',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Says an error as the contract has it: a code, never what was typed, and nothing of our insides but an id for the log. */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted);
    const { locations, path } = formatted;
    if (!SHOWN.has(code)) return { ...masked(log, causeOf(error), locales.get(error as object) ?? 'id', path?.join('.')), locations, path };
    const where = formatted.extensions?.path;
    const message = unwrapResolverError(error) instanceof Refusal ? formatted.message : withoutValues(formatted.message).slice(0, LONGEST_MESSAGE);
    return { message, locations, path, extensions: { code, ...(where ? { path: where } : {}) } };
  };

const FAILED: Record<Locale, string> = { id: 'Belum berhasil. Tulisan Anda aman. Kode:', en: 'That did not work. What you wrote is safe. Code:' };

/** What was thrown, and not what GraphQL or Apollo made of it: their message repeats its own, which may name what the log must not. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError) || error;

/** What a bug shows: an id, under which the log tells the rest. */
export function masked(log: Log, err: unknown, locale: Locale, path?: string) {
  const id = randomUUID();
  log.error({ err, id, path }, 'A request failed');
  return { message: `${FAILED[locale]} ${id}`, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;
const TOO_DEEP = 'Maximum call stack size exceeded';
export const isTooDeep = (error: Error): boolean => error instanceof RangeError && error.message === TOO_DEEP;
export const NESTED_TOO_DEEPLY = 'The document is nested too deeply.';
/** What Apollo says of a persisted query without a code of its own. */
const WRONGLY_PERSISTED = new Set(['provided sha does not match query', 'Unsupported persisted query version']);

/** A document that is too long or too deep to be parsed is over a limit, not misspelt. */
function codeOf({ message, extensions }: GraphQLFormattedError): string {
  if (WRONGLY_PERSISTED.has(message)) return 'BAD_USER_INPUT';
  const given = String(extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (given === 'GRAPHQL_PARSE_FAILED' && (message === TOO_DEEP || TOO_MANY_TOKENS.test(message))) return 'BAD_USER_INPUT';
  return RENAMED[given] ?? given;
}

/** Names may be repeated, but not a megabyte of them. */
const LONGEST_MESSAGE = 500;

/** GraphQL's own messages repeat what was sent in many places. */
function withoutValues(message: string): string {
  if (message === TOO_DEEP) return NESTED_TOO_DEEPLY;
  if (TOO_MANY_TOKENS.test(message)) return `More than ${LIMITS.tokens} tokens.`;
  if (message.startsWith('Syntax Error: '))
    return /^Syntax Error: (?:Expected "?[^"]{1,30}"?, found|Unexpected) (?:<\w+>|[A-Z]\w+|"[^\w"]{1,3}")/.exec(message)?.[0] ?? 'Syntax Error';
  if (message.startsWith('Unknown operation named ')) return 'Unknown operation.';
  if (/found |cannot represent|does not exist in|Not a /.test(message)) {
    const type = /(?:Expected value of type|exist in) "([^"]*)"/.exec(message)?.[1];
    return `A value in the query is not valid${type ? `: expected ${type}` : ''}.`;
  }
  return message;
}

const locales = new WeakMap<object, Locale>();

/** Refusals and masked errors choose their language as soon as it is known. */
export function localize(errors: readonly GraphQLError[], locale: Locale): void {
  for (const error of errors) {
    locales.set(error, locale);
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) error.message = cause.text[locale];
  }
}

/** Says of what is wrong in the document itself where that is. */
export function locate(errors: readonly GraphQLError[], document: DocumentNode | undefined): void {
  for (const error of errors) {
    const [node] = error.nodes ?? [];
    if (document && node && error.extensions.code === 'GRAPHQL_VALIDATION_FAILED') error.extensions.path = placeOf(document, node);
  }
}

/** A Bearer token that is unknown or over. */
export const unauthenticatedAnswer = (locale: Locale): GraphQLError =>
  new GraphQLError(unauthenticated().text[locale], { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
