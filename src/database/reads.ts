import DataLoader from 'dataloader';
import { prefixOf, uuidOf } from '../kernel/id.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import type { Exposure, Order } from './exposure.ts';
import { type Column, type EntityClass, type Row, stored, type Table } from './model.ts';
import { decodeCursor, encodeCursor, isBackward, type KeyType, type Page, type Paging, pageOf, sizeOf } from './page.ts';
import type { Queries } from './queries.ts';
import { all, join, raw, type Sql, sql } from './sql.ts';

/** Everything that reads need to know, put together once at start. */
export interface ReadModel {
  readonly tables: ReadonlyMap<string, Table>;
  readonly exposures: ReadonlyMap<string, Exposure>;
  /** By prefix of their ids. */
  readonly byPrefix: ReadonlyMap<string, Table>;
  /** Those of them that `node(id)` answers. */
  readonly nodes: ReadonlyMap<string, Table>;
}

/** What a global id leads to, if it is of a kind that is a node: the entity, the GraphQL type of its rows, and the key among them. */
export function nodeOf(model: ReadModel, id: string): { entity: EntityClass; typename: string; key: string } | null {
  const table = model.nodes.get(prefixOf(id));
  const exposure = table && model.exposures.get(table.entity);
  if (!exposure) return null;
  const typename = exposure.typename ?? table.entity;
  const type = table.key.prop.customType as { prefix?: string } | undefined;
  if (!type?.prefix) return { entity: exposure.entity, typename, key: id.slice(id.indexOf('_') + 1) };
  return uuidOf(type.prefix, id) ? { entity: exposure.entity, typename, key: id } : null;
}

/** A list: whose rows, of which parent, under which further condition, in which order. */
export interface Listing<E> {
  readonly entity: EntityClass<E>;
  /** The property that refers to the parent; needed where `parent` is given. */
  readonly of?: string;
  readonly where?: (alias: string) => Sql;
  readonly order: Order;
  /** Words that stand in very many rows or in few: so many rows of the order are looked through before an index of the words is asked. */
  readonly looksThrough?: number;
}

/** What of the rows that refer to another is left, and in which direction they stand. */
export interface Narrowing {
  readonly where?: (alias: string) => Sql;
  readonly descending?: boolean;
}

/** The reads of one request: batched, each row asked for once, nothing that the viewer may not see. */
export class Reads {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly model: ReadModel,
    readonly queries: Queries,
    readonly viewer: Viewer,
  ) {}

  /** The same reads for somebody else: whoever has just signed in. */
  as(viewer: Viewer): Reads {
    return new Reads(this.model, this.queries, viewer);
  }

  table(entity: EntityClass): Table {
    return this.model.tables.get(entity.name) as Table;
  }

  /** The entity whose ids have the prefix of this one; undefined for anything that is no id of ours. */
  entityOf(id: string): EntityClass | undefined {
    const table = this.model.byPrefix.get(prefixOf(id));
    return table && this.model.exposures.get(table.entity)?.entity;
  }

  /** The row of a global id, if it is of a kind that is a node; null for everything else. */
  async node(id: string): Promise<unknown> {
    const found = nodeOf(this.model, id);
    return found && this.one(found.entity, found.key);
  }

  /** Whether this viewer may see a row of that alias, as SQL. */
  visible(entity: EntityClass, alias: string): Sql {
    const exposure = this.model.exposures.get(entity.name);
    if (!exposure) throw new Error(`${entity.name} is not exposed`);
    return exposure.visibleTo(this.viewer, alias);
  }

  /** The row of that key, null when there is none or the viewer may not see it. */
  one<E>(entity: EntityClass<E>, key: string): Promise<Row<E> | null> {
    const { key: by } = this.table(entity);
    return this.loader(`${entity.name}#`, async (keys) => {
      const found = await this.select<E>(entity, sql`${by.select('t')} = any(${this.keys(by, keys)})`);
      const rows = new Map(found.map((row) => [(row as Record<string, unknown>)[by.property], row]));
      return keys.map((k) => rows.get(k) ?? null);
    }).load(key) as Promise<Row<E> | null>;
  }

  /** All visible rows that refer to the parent, in the order of `order` (properties). Only for what is bounded by a rule. */
  many<E>(entity: EntityClass<E>, of: string, parent: string, order: readonly string[], { where, descending }: Narrowing = {}): Promise<Row<E>[]> {
    const table = this.table(entity);
    const by = table.byProperty.get(of) as Column;
    const narrowed = where?.('t');
    return this.loader(JSON.stringify([entity.name, of, order, descending, narrowed?.strings, narrowed?.values]), async (parents) => {
      const direction = raw(descending ? 'desc' : 'asc');
      const sorted = join([...order.map((name) => table.byProperty.get(name) as Column), table.key].map((column) => sql`${column.select('t')} ${direction}`));
      const conditions = [sql`${by.select('t')} = any(${this.keys(by, parents)})`, ...(narrowed ? [narrowed] : [])];
      const found = await this.select<E>(entity, all(conditions), sql`order by ${sorted}`);
      const rows = Map.groupBy(found, (row) => (row as Record<string, unknown>)[of]);
      return parents.map((p) => rows.get(p) ?? []);
    }).load(parent) as Promise<Row<E>[]>;
  }

  /** The rows on the other side of a many-to-many relation, in the order they were given in, or by key. */
  through(table: Table, property: string, key: string): Promise<unknown[]> {
    const way = table.through.get(property) as NonNullable<ReturnType<Table['through']['get']>>;
    return this.loader(`${table.entity}~${property}`, async (owners) => {
      const { fields } = this.parts(way.entity, 't');
      const other = this.table(way.entity);
      const own = raw(`way."${way.own}"`);
      const rows = await this.queries.rows(sql`select ${own}::text, ${fields} from ${raw(way.table)} way
        join ${raw(other.name)} t on ${other.key.select('t')} = ${raw(`way."${way.other}"`)}
        where ${own} = any(${this.keys(table.key, owners)}) and ${this.visible(way.entity, 't')} order by ${way.ordered ? raw('way.id') : other.key.select('t')}`);
      const byOwner = Map.groupBy(rows, (values) => table.key.convert(values[0]));
      return owners.map((o) => (byOwner.get(o) ?? []).map((values) => this.row(way.entity, values.slice(1))));
    }).load(key);
  }

  /** All visible rows under a condition, for what a rule keeps few. */
  async select<E>(entity: EntityClass<E>, where: Sql, tail: Sql = sql``): Promise<Row<E>[]> {
    const { fields, from } = this.parts(entity, 't');
    const rows = await this.queries.rows(sql`select ${fields} ${from} where ${where} and ${this.visible(entity, 't')} ${tail}`);
    return rows.map((values) => this.row<E>(entity, values));
  }

  /** One page of a list; with `parent`, of that parent's rows, batched over all parents that ask for the same page. */
  async page<E>(list: Listing<E>, paging: Paging, parent?: string): Promise<Page<Row<E>>> {
    if (parent === undefined) {
      const [found] = await this.pages(list, paging, undefined);
      return pageOf(found ?? [], paging, () => this.count(list));
    }
    const name = `${list.entity.name}.${list.of}?${JSON.stringify([list.where?.('t').strings, list.where?.('t').values])}`;
    const found = (await this.loader(name + JSON.stringify(paging), (parents) => this.pages(list, paging, parents)).load(parent)) as {
      cursor: string;
      node: Row<E>;
    }[];
    const count = () => this.loader(`${name}+`, (parents) => this.counts(list, parents)).load(parent) as Promise<number>;
    return pageOf(found, paging, count);
  }

  private async pages<E>(list: Listing<E>, paging: Paging, parents: readonly string[] | undefined) {
    const table = this.table(list.entity);
    const { fields } = this.parts(list.entity, 't');
    const expressions = [...list.order.by.map((o) => o.expression('t')), table.key.select('t')];
    const casts = [...list.order.by.map((o) => o.cast), table.key.prop.columnTypes[0] as KeyType];
    const tuple = sql`(${join(expressions)})`;
    const down = list.order.descending !== isBackward(paging);
    const beyond = (cursor: string, operator: string) => {
      const keys = decodeCursor(cursor, casts);
      return sql`${tuple} ${raw(operator)} (${join(keys.map((k, i) => sql`${k}::${raw(casts[i] as string)}`))})`;
    };
    const conditions = [this.visible(list.entity, 't')];
    if (list.where) conditions.push(list.where('t'));
    if (paging.after != null) conditions.push(beyond(paging.after, list.order.descending ? '<' : '>'));
    if (paging.before != null) conditions.push(beyond(paging.before, list.order.descending ? '>' : '<'));
    const by = list.of ? table.byProperty.get(list.of) : undefined;
    const direction = raw(down ? 'desc' : 'asc');
    const order = join(expressions.map((e) => sql`${e} ${direction}`));
    const texts = join(expressions.map((e) => sql`${e}::text`));
    const select = (own: Sql) => sql`select ${texts}, ${fields} from ${raw(table.name)} t where ${own} order by ${order} limit ${sizeOf(paging) + 1}`;
    const statement = parents
      ? sql`select parent.id::text, page.* from unnest(${this.keys(by as Column, parents)}::${raw((by as Column).prop.columnTypes[0] as string)}[]) with ordinality parent(id, n)
          cross join lateral (${select(all([sql`${(by as Column).select('t')} = parent.id`, ...conditions]))}) page order by parent.n`
      : select(all(conditions));
    const rows = await this.queries.rows(statement);
    const skip = parents ? 1 : 0;
    const edge = (values: unknown[]) => ({
      cursor: encodeCursor(values.slice(skip, skip + casts.length) as string[]),
      node: this.row<E>(list.entity, values.slice(skip + casts.length)),
    });
    if (!parents) return [rows.map(edge)];
    const byParent = Map.groupBy(rows, (values) => (by as Column).convert(values[0]));
    return parents.map((p) => (byParent.get(p) ?? []).map(edge));
  }

  async count<E>(list: Listing<E>): Promise<number> {
    const conditions = [this.visible(list.entity, 't'), ...(list.where ? [list.where('t')] : [])];
    const [row] = await this.queries.rows(sql`select count(*)::int from ${raw(this.table(list.entity).name)} t where ${all(conditions)}`);
    return row?.[0] as number;
  }

  /** How many rows of a list there are of each value, most first, then by value; `joined` names what the value needs beside them. */
  async tally<E>(list: Listing<E>, value: (alias: string) => Sql, joined: (alias: string) => Sql = () => sql``): Promise<Map<string | null, number>> {
    const conditions = [this.visible(list.entity, 't'), ...(list.where ? [list.where('t')] : [])];
    const rows = await this.queries.rows(sql`select ${value('t')}, count(*)::int from ${raw(this.table(list.entity).name)} t ${joined('t')}
      where ${all(conditions)} group by 1 order by 2 desc, 1`);
    return new Map(rows as [string | null, number][]);
  }

  private async counts<E>(list: Listing<E>, parents: readonly string[]): Promise<number[]> {
    const table = this.table(list.entity);
    const by = table.byProperty.get(list.of as string) as Column;
    const conditions = [sql`${by.select('t')} = any(${this.keys(by, parents)})`, this.visible(list.entity, 't'), ...(list.where ? [list.where('t')] : [])];
    const rows = await this.queries.rows(sql`select ${by.select('t')}, count(*)::int from ${raw(table.name)} t where ${all(conditions)} group by 1`);
    const counted = new Map(rows.map(([parent, n]) => [by.convert(parent), n as number]));
    return parents.map((p) => counted.get(p) ?? 0);
  }

  /** A loader of this request by its name; `batch` answers in the order of its keys. */
  loader<T>(name: string, batch: (keys: readonly string[]) => Promise<readonly T[]>): DataLoader<string, T> {
    let loader = this.loaders.get(name) as DataLoader<string, T> | undefined;
    if (!loader) {
      loader = new DataLoader(batch, { maxBatchSize: 1000 });
      this.loaders.set(name, loader as DataLoader<string, unknown>);
    }
    return loader;
  }

  /** Global ids → what the database keeps. */
  keys(column: Column, keys: readonly string[]): string[] {
    return keys.map((key) => stored(column, key));
  }

  private parts(entity: EntityClass, alias: string) {
    const table = this.table(entity);
    const guards = this.model.exposures.get(entity.name)?.guards ?? {};
    const fields = table.columns.map((c) => {
      const guard = guards[c.property];
      if (!guard) return c.select(alias);
      const instead = guard.instead === undefined ? sql`` : sql`else ${raw(`'${guard.instead}'`)}`;
      return sql`case when ${guard.when(this.viewer, alias)} then ${c.select(alias)} ${instead} end`;
    });
    return { fields: join(fields), from: sql`from ${raw(table.name)} ${raw(alias)}` };
  }

  private row<E>(entity: EntityClass, values: readonly unknown[]): Row<E> {
    const row: Record<string, unknown> = { __typename: this.model.exposures.get(entity.name)?.typename ?? entity.name };
    this.table(entity).columns.forEach((c, i) => {
      row[c.property] = c.convert(values[i]);
    });
    return row as Row<E>;
  }
}
