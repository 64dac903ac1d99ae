import { type ClassType, createUnionType, Extensions, Field, ObjectType } from 'type-graphql';
import type { Done } from '../kernel/atomically.ts';
import { Problem } from '../kernel/problem.ts';

interface SuccessField {
  readonly type: () => ClassType | object;
  readonly description: string;
  /** Leads to this record from another field's: `['disbursement', 'fundingMatch']`. */
  readonly via?: readonly [field: string, relation: string];
  readonly nullable?: boolean;
  /** The value stands in the success itself; it is no record. */
  readonly plain?: boolean;
}

/**
 * The result of a mutation: `SubmitProposalResult = SubmitProposalSuccess | …problems`. Every field of the success is a
 * record that is read anew by id, unless it says `plain`.
 */
export function resultOf(
  verb: string,
  indonesian: string,
  fields: Record<string, SuccessField>,
  problems: () => readonly (abstract new (...args: never[]) => Problem)[],
) {
  const Success = { [`${verb}Success`]: class {} }[`${verb}Success`] as ClassType;
  ObjectType(`${verb}Success`, { description: `It is done: ${indonesian} (berhasil).` })(Success);
  for (const [name, field] of Object.entries(fields)) {
    Field(field.type as () => ClassType, { description: field.description, nullable: field.nullable ?? false })(Success.prototype, name);
    Extensions(field.plain ? { given: true } : { kept: { via: field.via } })(Success.prototype, name);
  }
  return createUnionType({
    name: `${verb}Result`,
    description: `What came of it: ${indonesian}, or why not (hasil).`,
    types: () => [Success, ...(problems() as unknown as ClassType[])] as const,
    resolveType: (value) => (value as { __typename: string }).__typename,
  });
}

/** A mutation's answer: the problem, or the success that names the record it is about. */
export async function present(verb: string, field: string, outcome: Promise<Done | Problem>) {
  const done = await outcome;
  return done instanceof Problem ? done : { __typename: `${verb}Success`, [field]: done.id };
}
