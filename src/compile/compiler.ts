import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { questionOf } from '../api/passed.ts';
import type { ReadModel } from '../database/reads.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import { Asked } from './asked.ts';
import { compile, type Plan } from './compile.ts';
import type { Rest } from './gaps.ts';
import { NotUnderstood } from './not-understood.ts';
import type { Text } from './rows.ts';
import { rendered, type Statement, settled } from './template.ts';

/** So many plans one document may have, by operation and by what its conditions come to. */
const MOST_PLANS = 8;
/** Letters of SQL that are kept of plans as single viewers have them, and of statements as they were sent. */
const MOST_SETTLED = 8_000_000;
const MOST_SENT = 8_000_000;

/** A compiled operation; its number tells it from every other. */
interface Numbered extends Plan {
  readonly number: number;
}

/** What a query comes to: a statement, and what of it resolvers answer. */
export type Sent = Statement & { readonly rest?: Rest };

/** Compiled operations, each kept as long as its document is: Apollo's own store of documents is bounded. */
export class Compiler {
  private readonly plans = new WeakMap<DocumentNode, Map<string, Numbered | NotUnderstood>>();
  private readonly conditions = new WeakMap<DocumentNode, readonly string[]>();
  /** By plan and by what its viewer may act for. */
  private readonly settled = new LRUCache<string, Text>({ maxSize: MOST_SETTLED, sizeCalculation: lengthOf });
  /** What was asked with the same variables before, where the hour says nothing. */
  private readonly sent = new LRUCache<string, Sent>({ maxSize: MOST_SENT, sizeCalculation: ({ text }, key) => text.length + key.length });
  private readonly numbers = new WeakMap<OperationDefinitionNode, number>();
  private numbered = 0;
  private compiledSoFar = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: ReadModel,
  ) {}

  /**
   * The statement that answers this query for this viewer, and what of it is left to resolvers.
   * @param given the variables as they came; the same ones are not coerced again
   * @throws NotUnderstood where only the first way answers; whatever arguments are refused with, as the first way would
   */
  statement(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>, viewer: Viewer): Sent {
    const question = questionOf(operation, given);
    const key = question && `${this.numberOf(operation)} ${viewer.scope} ${question}`;
    const known = key && this.sent.get(key);
    if (known) return known;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given);
    if (!coerced) throw new NotUnderstood('variables that are refused');
    const plan = this.plan(document, operation, coerced);
    const watched = new Watched(viewer);
    const sent = { ...rendered(this.forViewer(plan, viewer), new Asked(watched.viewer, coerced)), rest: plan.rest };
    if (key && !watched.wasAskedTheHour) this.sent.set(key, sent);
    return sent;
  }

  private numberOf(operation: OperationDefinitionNode): number {
    const known = this.numbers.get(operation);
    if (known) return known;
    this.numbered += 1;
    this.numbers.set(operation, this.numbered);
    return this.numbered;
  }

  /** The plan with everything written out that is the same whenever this viewer asks, the rights above all. */
  private forViewer({ number, text }: Numbered, viewer: Viewer): Text {
    const key = `${number} ${viewer.scope}`;
    const known = this.settled.get(key);
    if (known) return known;
    const written = settled(text, (part) => {
      const watched = new Watched(viewer);
      const made = part.text(new Asked(watched.viewer, {}));
      return watched.wasAskedTheHour ? undefined : made;
    });
    this.settled.set(key, written);
    return written;
  }

  private plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Numbered {
    const plans = this.plans.get(document) ?? new Map<string, Numbered | NotUnderstood>();
    this.plans.set(document, plans);
    const key = JSON.stringify([operation.name?.value, ...this.conditionsOf(document).map((name) => variables[name] ?? null)]);
    let plan = plans.get(key);
    if (!plan) {
      plan = this.compiled(document, operation, variables);
      if (plans.size < MOST_PLANS) plans.set(key, plan);
    }
    if (plan instanceof NotUnderstood) throw plan;
    return plan;
  }

  private compiled(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Numbered | NotUnderstood {
    try {
      this.compiledSoFar += 1;
      return { ...compile(this.schema, this.model, document, operation, variables), number: this.compiledSoFar };
    } catch (error) {
      if (error instanceof NotUnderstood) return error;
      throw error;
    }
  }

  /** The variables on which a `@skip` or an `@include` depends. */
  private conditionsOf(document: DocumentNode): readonly string[] {
    let names = this.conditions.get(document);
    if (!names) {
      const found = new Set<string>();
      visit(document, {
        Directive({ name, arguments: given }) {
          if (name.value !== 'skip' && name.value !== 'include') return;
          for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
        },
      });
      names = [...found];
      this.conditions.set(document, names);
    }
    return names;
  }
}

/** A viewer of whom is known whether somebody wanted to know when they ask: what came of that is true for this once only. */
class Watched {
  wasAskedTheHour = false;
  readonly viewer: Viewer;

  constructor(viewer: Viewer) {
    this.viewer = new Proxy(viewer, {
      get: (target, property, receiver) => {
        if (property === 'at') this.wasAskedTheHour = true;
        return Reflect.get(target, property, receiver);
      },
    });
  }
}

const lengthOf = ({ parts }: Text): number =>
  1 +
  parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : 100 + ('from' in part ? part.from.reduce((n, from) => n + lengthOf(from), 0) : 0)),
    0,
  );
