import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, unauthenticated } from '../kernel/refusal.ts';
import type { Log } from '../log.ts';

const RENAMED: Record<string, string> = { GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT', BAD_REQUEST: 'BAD_USER_INPUT', OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT' };
const SHOWN = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'IDEMPOTENCY_CONFLICT', 'RATE_LIMITED', 'GRAPHQL_PARSE_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Says an error as the contract has it: a code, never what was typed, and nothing of our insides but an id for the log. */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    const code = RENAMED[given] ?? given;
    const { locations, path } = formatted;
    if (!SHOWN.has(code)) {
      const id = randomUUID();
      log.error({ err: unwrapResolverError(error), id, path: path?.join('.') }, 'A request failed');
      return { message: `Belum berhasil. Tulisan Anda aman. Kode: ${id}`, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
    }
    const where = formatted.extensions?.path ?? pathIn(formatted.message);
    const message = unwrapResolverError(error) instanceof Refusal ? formatted.message : withoutValues(formatted.message);
    return { message, locations, path, extensions: { code, ...(where ? { path: where } : {}) } };
  };

const VARIABLE = /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([^"]*)")?; ([\s\S]*)$/;

/** Where in the variables a value is wrong: `input.budgetLines[0].amount`. */
const pathIn = (message: string): string | undefined => {
  const found = VARIABLE.exec(message);
  return found ? (found[2] ?? found[1]) : undefined;
};

/** The reasons that name types and fields only; every other one might repeat what was sent. */
const HARMLESS = [/^Expected non-nullable type "[^"]*" not to be null\.$/, /^Field "\w+" of required type "[^"]*" was not provided\.$/, /^Expected type "\w+" to be an object\.$/];

function withoutValues(message: string): string {
  const variable = VARIABLE.exec(message);
  if (variable) {
    const reason = variable[3] as string;
    const unknown = /^Field "\w{1,60}" is not defined by type "\w+"/.exec(reason)?.[0];
    return `The value of "${variable[2] ?? `$${variable[1]}`}" is not valid. ${unknown ? `${unknown}.` : HARMLESS.some((h) => h.test(reason)) ? reason : ''}`.trim();
  }
  if (/found |cannot represent|does not exist in|Not a /.test(message)) {
    const type = /(?:Expected value of type|exist in) "([^"]*)"/.exec(message)?.[1];
    return `A value in the query is not valid${type ? `: expected ${type}` : ''}.`;
  }
  return message;
}

/** The refusals of the request's context choose their language as soon as it is known. */
export function localize(errors: readonly GraphQLError[], locale: 'id' | 'en'): void {
  for (const error of errors) {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) error.message = cause.text[locale];
  }
}

/** A Bearer token that is unknown or over. */
export const unauthenticatedAnswer = (locale: 'id' | 'en'): GraphQLError =>
  new GraphQLError(unauthenticated().text[locale], { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
