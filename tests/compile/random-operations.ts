import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What the world holds that arguments can name. */
export interface Known {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly words: readonly string[];
}

export interface Operation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Random valid queries over a whole schema, the same ones for the same seed. */
export class RandomOperations {
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  private fragments: string[] = [];
  private aliases = 0;
  /** By the name of their edge's type. */
  private readonly cursors = new Map<string, string[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private seed: number,
    /** Whether a field is worth asking for; those that are not come seldom. */
    private readonly isUsual: (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => boolean,
  ) {}

  next(): Operation {
    this.variables = {};
    this.declared = [];
    this.fragments = [];
    this.aliases = 0;
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const body = this.selection(query, 0, 1 + this.below(3));
    const head = this.declared.length ? `(${this.declared.join(', ')})` : '';
    return { text: [`query Random${head} ${body}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  /** Cursors of answers that were given, to go on from. */
  remember(answer: unknown): void {
    for (const [, edge, cursor] of JSON.stringify(answer).matchAll(/"of(\w+Edge)":"([\w-]+)"/g)) {
      const known = this.cursors.get(edge as string) ?? [];
      known[known.length < 40 ? known.length : this.below(40)] = cursor as string;
      this.cursors.set(edge as string, known);
    }
  }

  private below(n: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }
  private chance(percent: number): boolean {
    return this.below(100) < percent;
  }
  private one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  private selection(type: GraphQLObjectType, depth: number, size: number): string {
    const all = Object.values(type.getFields()).filter((field) => depth < 7 || isLeafType(getNamedType(field.type)));
    const usual = all.filter((field) => this.isUsual(type, field));
    const from = usual.length && !this.chance(2) ? usual : all;
    const parts = from.length ? Array.from({ length: size }, () => this.field(type, this.one(from), depth)) : [];
    if (parts.length === 0 || this.chance(15)) parts.push('__typename');
    const text = parts.map((part) => this.wrapped(type, part)).join(' ');
    return `{ ${text} }`;
  }

  /** Some parts stand in fragments, some under a condition. */
  private wrapped(type: GraphQLObjectType, part: string): string {
    if (this.chance(6)) return `... on ${type.name} { ${part} }`;
    if (this.chance(4)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
      return `...${name}`;
    }
    if (this.chance(4)) return `... @${this.one(['include', 'skip'])}(if: ${this.variable('Boolean!', this.chance(50))}) { ${part} }`;
    return part;
  }

  private field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const args = field.args.flatMap((arg) => this.argument(arg, named.name.replace('Connection', 'Edge')));
    // One name for the same field with the same arguments only; else GraphQL refuses to merge.
    if (field.name === 'cursor') return `of${type.name}: cursor`;
    const alias = args.length || this.chance(10) ? `a${this.aliases++}: ` : '';
    const head = `${alias}${field.name}${args.length ? `(${args.join(', ')})` : ''}`;
    if (isLeafType(named)) return head;
    const size = 1 + this.below(depth < 3 ? 6 : 3);
    if (isObjectType(named)) return `${head} ${this.selection(named, depth + 1, size)}`;
    if (!isInterfaceType(named) && !isUnionType(named)) throw new Error(`${type.name}.${field.name}`);
    const members = this.schema.getPossibleTypes(named).filter(() => this.chance(50));
    const inner = members.map((member, i) => `... on ${member.name} { m${i}: __typename ...${this.fragment(member, depth + 1)} }`);
    return `${head} { __typename ${isInterfaceType(named) ? 'id ' : ''}${inner.join(' ')} }`;
  }

  /** Fields of different members may have one name and different types: each member's are renamed by its own fragment. */
  private fragment(type: GraphQLObjectType, depth: number): string {
    const name = `M${this.fragments.length}`;
    this.fragments.push('');
    const place = this.fragments.length - 1;
    const fields = Object.values(type.getFields()).filter((field) => this.isUsual(type, field) && (depth < 7 || isLeafType(getNamedType(field.type))));
    const parts = Array.from({ length: 3 }, (_, n) => {
      const text = this.field(type, this.one(fields), depth);
      return `${type.name.toLowerCase()}${name}${n}: ${text.replace(/^\w+: /, '')}`;
    });
    this.fragments[place] = `fragment ${name} on ${type.name} { ${parts.join(' ')} }`;
    return name;
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private argument(arg: GraphQLArgument, edge: string): string[] {
    const isRequired = isNonNullType(arg.type);
    if (!isRequired && !this.chance(arg.name === 'filter' ? 50 : 25)) return [];
    const cursors = arg.name === 'after' || arg.name === 'before' ? (this.cursors.get(edge) ?? ['bukan penanda']) : undefined;
    const value = cursors ? this.one(cursors) : this.value(arg.type, arg.name);
    return [`${arg.name}: ${this.variable(String(arg.type), value)}`];
  }

  private value(type: GraphQLInputType, name: string): unknown {
    if (!isNonNullType(type) && this.chance(5)) return null;
    const bare = getNullableType(type);
    if (isListType(bare)) return [...new Set(Array.from({ length: 1 + this.below(3) }, () => this.value(bare.ofType, name)))];
    if (isInputObjectType(bare)) {
      const chosen = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type) || this.chance(25));
      return Object.fromEntries(chosen.map((field) => [field.name, this.value(field.type, field.name)]));
    }
    if (isEnumType(bare)) return this.one(bare.getValues()).name;
    switch (String(bare)) {
      case 'ID':
        return this.one(this.known.ids);
      case 'RegionCode':
        return this.one(this.known.codes);
      case 'Int':
        return name === 'fiscalYear' ? 2026 : 1 + this.below(4);
      case 'Boolean':
        return this.chance(50);
      case 'Rupiah':
        return String(this.below(60) * 1_000_000);
      case 'LocalDate':
        return '2026-06-01';
      default:
        return this.one(this.known.words);
    }
  }
}
