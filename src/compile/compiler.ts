import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { ReadModel } from '../database/reads.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import { Asked } from './asked.ts';
import { compile } from './compile.ts';
import { NotUnderstood } from './not-understood.ts';
import type { Text } from './rows.ts';
import { rendered, type Statement } from './template.ts';

/** So many plans one document may have, by operation and by what its conditions come to. */
const MOST_PLANS = 32;

/** Compiled operations, each kept as long as its document is: Apollo's own store of documents is bounded. */
export class Compiler {
  private readonly plans = new WeakMap<DocumentNode, Map<string, Text | NotUnderstood>>();
  private readonly conditions = new WeakMap<DocumentNode, readonly string[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: ReadModel,
  ) {}

  /**
   * The statement that answers this query for this viewer.
   * @throws NotUnderstood where only the first way answers; whatever arguments are refused with, as the first way would
   */
  statement(document: DocumentNode, operation: OperationDefinitionNode, given: Record<string, unknown>, viewer: Viewer): Statement {
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given);
    if (!coerced) throw new NotUnderstood('variables that are refused');
    return rendered(this.plan(document, operation, coerced), new Asked(viewer, coerced));
  }

  private plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Text {
    const plans = this.plans.get(document) ?? new Map<string, Text | NotUnderstood>();
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

  private compiled(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Text | NotUnderstood {
    try {
      return compile(this.schema, this.model, document, operation, variables);
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
