import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** So many ways of asking one operation are remembered, each of so many letters at most. */
const MOST_WAYS = 100;
const LONGEST_WAY = 200;
const LONGEST_QUESTION = 1000;
/** The arguments whose values decide how much an operation asks for. */
const COUNTED = new Set(['first', 'last', 'ids']);

/**
 * An operation's variables as one text, the same for the same question; what is sent beside them says nothing. Undefined where
 * that is longer than comes again, or nested deeper than can be written.
 */
export function questionOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string | undefined {
  try {
    const question = JSON.stringify(
      variableDefinitions.map(({ variable: { name } }) => (Object.hasOwn(variables, name.value) ? [variables[name.value]] : 0)),
      finite,
    );
    return question.length <= LONGEST_QUESTION ? question : undefined;
  } catch {
    return undefined;
  }
}

/** JSON would write null for what is more than a number can be. */
function finite(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number');
  return value;
}

/** Which operations were judged and found good with which variables: for queries, whose judgement nothing else changes. */
export class Judged {
  private readonly questions = new WeakMap<OperationDefinitionNode, Set<string>>();

  has(operation: OperationDefinitionNode, question: string): boolean {
    return this.questions.get(operation)?.has(question) ?? false;
  }

  add(operation: OperationDefinitionNode, question: string): void {
    const questions = this.questions.get(operation) ?? new Set<string>();
    this.questions.set(operation, questions);
    if (questions.size < MOST_WAYS) questions.add(question);
  }
}

/** Which operations were measured and found within the limits: the same one, asked for as much, is not measured again. */
export class Passed {
  private readonly deciding = new WeakMap<DocumentNode, ReadonlySet<string>>();
  private readonly ways = new WeakMap<OperationDefinitionNode, Set<string>>();

  has(operation: OperationDefinitionNode, document: DocumentNode, variables: Readonly<Record<string, unknown>>): boolean {
    return this.ways.get(operation)?.has(this.wayOf(operation, document, variables)) ?? false;
  }

  add(operation: OperationDefinitionNode, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    const ways = this.ways.get(operation) ?? new Set<string>();
    this.ways.set(operation, ways);
    const way = this.wayOf(operation, document, variables);
    if (ways.size < MOST_WAYS && way.length <= LONGEST_WAY) ways.add(way);
  }

  /** The values that decide, and of all others whether they are null, and whether they search: that is judged too. */
  private wayOf({ variableDefinitions = [] }: OperationDefinitionNode, document: DocumentNode, variables: Readonly<Record<string, unknown>>): string {
    const deciding = this.decidingIn(document);
    return JSON.stringify(
      variableDefinitions.map(({ variable }) => {
        const value = variables[variable.name.value];
        if (value === undefined || value === null) return value === null ? 'null' : 'absent';
        return deciding.has(variable.name.value) ? [value] : isSearching(value) ? 'searching' : 'given';
      }),
    );
  }

  /** The variables in conditions, and in the arguments that say how much. */
  private decidingIn(document: DocumentNode): ReadonlySet<string> {
    let names = this.deciding.get(document);
    if (!names) {
      const found = new Set<string>();
      const variablesIn = (node: Parameters<typeof visit>[0]) => visit(node, { Variable: ({ name }) => void found.add(name.value) });
      visit(document, {
        Directive: (directive) => void variablesIn(directive),
        Argument: (argument) => void (COUNTED.has(argument.name.value) && variablesIn(argument)),
        // What a default says stands in the document itself.
        [Kind.VARIABLE_DEFINITION]: () => false,
      });
      names = found;
      this.deciding.set(document, names);
    }
    return names;
  }
}

const isSearching = (value: unknown): boolean => Boolean(typeof value === 'object' ? (value as { search?: unknown }).search : value);
