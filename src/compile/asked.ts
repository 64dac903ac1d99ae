import { BREAK, type FieldNode, type GraphQLField, getArgumentValues, visit } from 'graphql';
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

/** The field's arguments stand in the query itself. */
export function isConstant({ arguments: given = [] }: FieldNode): boolean {
  let constant = true;
  for (const argument of given)
    visit(argument, {
      Variable() {
        constant = false;
        return BREAK;
      },
    });
  return constant;
}
