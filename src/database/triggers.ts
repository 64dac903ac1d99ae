import type { TriggerDef } from '@mikro-orm/core';

/** Where the entries of a table's changes go: whose chain, and about which money. SQL over the row that `row` names. */
interface Trail {
  /** The id of the proposal, programme or organisation in whose chain the entry stands. */
  readonly chain: string;
  /** What the state or the money is of. */
  readonly subject: string;
  /** The money that an entry names. */
  readonly amount?: string;
  /** Whether a change of that money alone is an entry too. */
  readonly moneyAlone?: boolean;
  readonly status?: string;
  readonly reason?: string;
}

/**
 * Writes one audit entry for every change of state and of money in a table, whatever code made it. Audit rows are
 * written by a function of the database's owner; the application's role cannot write them.
 */
export function audited({
  chain,
  subject,
  amount = 'null::bigint',
  moneyAlone = false,
  status = 'new.status',
  reason = 'new.status_reason',
}: Trail): TriggerDef {
  const old = (expression: string) => expression.replaceAll('new.', 'old.');
  const changed = [status, ...(moneyAlone ? [amount] : [])].map((e) => `${old(e)} is distinct from ${e}`);
  return {
    name: 'audited',
    timing: 'after',
    events: ['insert', 'update'],
    body: `if tg_op = 'INSERT' then perform audit_record(${chain}, '${subject}', new.id, null, ${status}, ${amount}, ${reason}); elsif ${changed.join(' or ')} then perform audit_record(${chain}, '${subject}', new.id, ${old(status)}, ${status}, ${amount}, ${reason}); end if; return null;`,
  };
}

/** Makes the lexemes of a row anew whenever that text of it changes. */
export const findable = ({ text, lexemes }: { readonly text: string; readonly lexemes: string }): TriggerDef => ({
  name: 'findable',
  timing: 'before',
  events: ['insert', 'update'],
  body: `if tg_op = 'INSERT' or new.${text} <> old.${text} then new.search_words := ${lexemes}; end if; return new;`,
});

/** Teaches the words of a row to what helps those who search, and which of them everybody may read. */
export const learnt = ({ text, published, also = '' }: { readonly text: string; readonly published: string; readonly also?: string }): TriggerDef => ({
  name: 'learnt',
  timing: 'after',
  events: ['insert', 'update'],
  body: `if tg_op = 'INSERT' or new.${text} <> old.${text} or new.status <> old.status then perform search_learn(new.search_words, ${published}); end if; ${also}return null;`,
});
