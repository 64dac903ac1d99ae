import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Viewer } from '../modules/identity/viewer.ts';

/** Who asks, and with which variables: everything in which one asking of a compiled operation differs from the next. */
export class Asked {
  constructor(
    readonly viewer: Viewer,
    /** As the schema coerced them. */
    private readonly variables: Record<string, unknown>,
  ) {}

  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    return field.args.length ? getArgumentValues(field, node, this.variables) : {};
  }
}
