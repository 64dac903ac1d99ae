import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LARGEST_PAGE, PAGE } from '../database/page.ts';
import type { Declaration } from './declare.ts';

/** What one request may ask for; all of it is judged before execution. */
export const LIMITS = {
  depth: 15,
  aliases: 30,
  tokens: 10_000,
  bodyBytes: 1_048_576,
  /** Along a path. */
  nodes: 20_000,
  ids: 100,
  /** Of a whole operation, whatever its lists hold, each page full. */
  objects: 100_000,
  /** Arguments that are words to look for, and fields that add up or rank much. */
  searches: 6,
  /** Letters of a name that the document gives. */
  name: 100,
} as const;

export const KEY_LENGTH = 'Idempotency-Key has 1 to 255 characters.';

/** A refusal before execution: 400, never with the value that was sent. */
export const refused = (message: string, path?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(path && { path }), http: { status: 400 } } });

interface Cost {
  /** Fields from here down. */
  readonly depth: number;
  readonly aliases: number;
  /** The largest product of page sizes along a path. */
  readonly nodes: number;
  readonly objects: number;
  readonly searches: number;
}
const NOTHING: Cost = { depth: 0, aliases: 0, nodes: 1, objects: 0, searches: 0 };
/** Lists that are no pages, of objects that lead no further, are about so long where nothing is said of them. */
const SHORT_LIST = 3;

/** Measures an operation; fragments are measured once, however often they are spread, so that this stays linear. */
export class Measure {
  private readonly fragments = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  check(operation: OperationDefinitionNode): void {
    const root = this.schema.getRootType(operation.operation) as GraphQLObjectType;
    const cost = this.selection(operation.selectionSet, root);
    if (cost.depth > LIMITS.depth) throw refused(`Deeper than ${LIMITS.depth} fields.`);
    if (cost.aliases > LIMITS.aliases) throw refused(`More than ${LIMITS.aliases} aliases.`);
    if (cost.nodes > LIMITS.nodes) throw refused(`The pages along a path multiply to more than ${LIMITS.nodes} nodes.`);
    if (cost.objects > LIMITS.objects) throw refused(`More than ${LIMITS.objects} objects in all, were every page full.`);
    if (cost.searches > LIMITS.searches) throw refused(`More than ${LIMITS.searches} searches.`);
  }

  /** All operations of the document together, whichever of them is to run. */
  checkMutations(document: DocumentNode): void {
    const mutations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION && d.operation === 'mutation') as OperationDefinitionNode[];
    const fields = mutations.reduce((count, { selectionSet }) => count + this.rootFields(selectionSet).size, 0);
    if (fields > 1) throw refused('A document has at most one mutation field.');
  }

  /** @param spread the fragments that are spread beside each other already: what one of them asks for twice is there once */
  private selection(set: SelectionSetNode, type: unknown, spread = new Set<string>()): Cost {
    let cost = NOTHING;
    for (const node of set.selections) {
      for (const directive of [GraphQLSkipDirective, GraphQLIncludeDirective])
        orRefused(`@${directive.name}`, () => getDirectiveValues(directive, node, this.variables));
      let more: Cost;
      if (node.kind === Kind.FIELD) more = this.field(node, type);
      else if (node.kind === Kind.FRAGMENT_SPREAD) more = this.fragment(node.name.value, spread);
      else more = this.selection(node.selectionSet, node.typeCondition ? this.schema.getType(node.typeCondition.name.value) : type, spread);
      cost = {
        depth: Math.max(cost.depth, more.depth),
        aliases: cost.aliases + more.aliases,
        nodes: Math.max(cost.nodes, more.nodes),
        objects: cost.objects + more.objects,
        searches: cost.searches + more.searches,
      };
    }
    return cost;
  }

  private fragment(name: string, spread: Set<string>): Cost {
    let cost = this.fragments.get(name);
    if (!cost) {
      const definition = this.definitions.get(name);
      cost = definition ? this.selection(definition.selectionSet, this.schema.getType(definition.typeCondition.name.value)) : NOTHING;
      this.fragments.set(name, cost);
    }
    if (spread.has(name)) return { ...cost, objects: 0, searches: 0 };
    spread.add(name);
    return cost;
  }

  private field(node: FieldNode, type: unknown): Cost {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const named = field && getNamedType(field.type);
    const given = field ? orRefused(node.name.value, () => getArgumentValues(field, node, this.variables)) : {};
    const size = field && named ? pageSize(named.name, given, node.name.value) * ((field.extensions as Declaration).rows ?? 1) : 1;
    const inner = node.selectionSet ? this.selection(node.selectionSet, isCompositeType(named) ? named : undefined) : NOTHING;
    // The items of a page are counted by its size, where the page itself stands.
    const isShort = field && size === 1 && isListType(getNullableType(field.type)) && !(type as { name: string }).name.endsWith('Connection');
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      nodes: inner.nodes * size,
      objects: node.selectionSet ? (isShort ? SHORT_LIST : size) * (1 + inner.objects) : 0,
      searches: inner.searches + (isSearching(given) || (field?.extensions as Declaration | undefined)?.costly ? 1 : 0),
    };
  }

  /** Every fragment is entered once, however often it is spread. */
  private rootFields(set: SelectionSetNode, found = new Set<FieldNode>(), entered = new Set<string>()): Set<FieldNode> {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (node.name.value !== '__typename') found.add(node);
      } else if (node.kind === Kind.INLINE_FRAGMENT) this.rootFields(node.selectionSet, found, entered);
      else if (!entered.has(node.name.value)) {
        entered.add(node.name.value);
        const definition = this.definitions.get(node.name.value);
        if (definition) this.rootFields(definition.selectionSet, found, entered);
      }
    }
    return found;
  }
}

/** A variable that may be null, in a place that may not: known only now. */
function orRefused<T>(place: string, values: () => T): T {
  try {
    return values();
  } catch {
    throw refused('An argument is null that cannot be.', place);
  }
}

/** By words that stand among the arguments themselves or in a filter. */
const isSearching = (args: Record<string, unknown>): boolean =>
  [args, ...Object.values(args)].some((of) => typeof of === 'object' && of !== null && Boolean((of as { search?: unknown }).search));

function pageSize(type: string, args: Record<string, unknown>, field: string): number {
  if (Array.isArray(args.ids)) {
    if (args.ids.length > LIMITS.ids) throw refused(`At most ${LIMITS.ids} ids.`, `${field}.ids`);
    return args.ids.length;
  }
  if (!type.endsWith('Connection')) return 1;
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (first != null && last != null) throw refused('Either first or last, not both.', field);
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const)
    if (value != null && (value < 1 || value > LARGEST_PAGE)) throw refused(`${name} is from 1 to ${LARGEST_PAGE}.`, `${field}.${name}`);
  return first ?? last ?? PAGE;
}

/** Text that PostgreSQL cannot keep: a NUL, or half of a surrogate pair. */
export function refuseUnstorable(sent: unknown): void {
  if (!isStorable(sent)) throw refused('A text holds a character that cannot be stored.');
}

/** What no request of a document changes: the same for the texts that stand in it, and how long its names are. */
export function refuseUnfit(document: DocumentNode): void {
  visit(document, {
    StringValue: ({ value }) => refuseUnstorable(value),
    Name({ value }) {
      if (value.length > LIMITS.name) throw refused(`A name is longer than ${LIMITS.name} letters.`);
    },
  });
}

/** Without recursion: what was sent may be nested as deeply as a body is long. */
function isStorable(sent: unknown): boolean {
  const waiting = [sent];
  while (waiting.length) {
    const value = waiting.pop();
    if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) waiting.push(name, inner);
  }
  return true;
}
