import pg from 'pg';

export interface Kept {
  /** Table → columns that only the database's own triggers write. */
  readonly kept: Record<string, readonly string[]>;
  /** Tables that the application only reads. */
  readonly keptTables?: readonly string[];
  /** Tables that are only ever added to. */
  readonly appendOnly?: readonly string[];
  /** Tables whose rows are changed but never removed. */
  readonly lasting?: readonly string[];
  /** The tables that the application has no business with at all. */
  readonly closed?: readonly string[];
}

interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly columns: string[];
  /** Of its serial columns. */
  readonly sequences: string[];
}

const quoted = pg.escapeIdentifier;
const isTable = ({ kind }: Relation) => kind === 'r' || kind === 'p';

/**
 * Gives the application's role what it needs and nothing else, as one transaction: reading of everything; writing of ordinary
 * tables except the kept columns; no removing from lasting ones; adding to append-only ones; reading alone of kept tables, of
 * views, of `region`, and of `audit_…`. Triggers' functions are for the tables they were made for: on one of its own the role could
 * have them write entries that no change stands behind.
 */
export async function grantAppRole(
  client: pg.ClientBase,
  role: string,
  { kept, keptTables = [], appendOnly = [], lasting = [], closed = ['migration'] }: Kept,
): Promise<void> {
  const relations = await readRelations(client);
  refuseUnknown(relations, kept, [...keptTables, ...appendOnly, ...lasting]);
  const restrictionOf = (name: string): Restriction => ({
    kept: kept[name] ?? [],
    isKept: keptTables.includes(name),
    isAppendOnly: appendOnly.includes(name),
    isLasting: lasting.includes(name),
  });
  const to = `to ${quoted(role)}`;
  const from = `from ${quoted(role)}`;
  await client.query(
    [
      'begin',
      // The role may have been made by hand with more, and an earlier version may have granted more.
      `revoke all on all tables in schema public ${from}`,
      `revoke all on all sequences in schema public ${from}`,
      `revoke all on schema public ${from}`,
      `grant usage on schema public ${to}`,
      ...(await readTriggerFunctions(client)).map((name) => `revoke execute on function ${name} from public`),
      ...relations.filter(({ name }) => !closed.includes(name)).flatMap((relation) => grantsOn(relation, restrictionOf(relation.name), to)),
      'commit',
    ].join(';\n'),
  );
}

interface Restriction {
  readonly kept: readonly string[];
  readonly isKept: boolean;
  readonly isAppendOnly: boolean;
  readonly isLasting: boolean;
}

function grantsOn(relation: Relation, { kept, isKept, isAppendOnly, isLasting }: Restriction, to: string): string[] {
  const { name, columns, sequences } = relation;
  const table = `public.${quoted(name)}`;
  const reading = `grant select on ${table} ${to}`;
  if (!isTable(relation) || isKept || name === 'region' || name.startsWith('audit_')) return [reading];
  const free =
    kept.length > 0
      ? ` (${columns
          .filter((column) => !kept.includes(column))
          .map(quoted)
          .join(', ')})`
      : '';
  const changing = isAppendOnly ? [] : [`grant update${free}${isLasting ? '' : ', delete'} on ${table} ${to}`];
  const numbering = sequences.map((sequence) => `grant usage on sequence public.${quoted(sequence)} ${to}`);
  return [reading, `grant insert${free} on ${table} ${to}`, ...changing, ...numbering];
}

/** A misspelt table or column would leave the true one open to writing. */
function refuseUnknown(relations: readonly Relation[], kept: Kept['kept'], tables: readonly string[]): void {
  const columnsOf = new Map(relations.map(({ name, columns }) => [name, columns]));
  const unknown = [
    ...tables.filter((table) => !columnsOf.has(table)),
    ...Object.entries(kept).flatMap(([table, columns]) =>
      columns.filter((column) => !columnsOf.get(table)?.includes(column)).map((column) => `${table}.${column}`),
    ),
  ];
  if (unknown.length > 0) throw new Error(`Rights are restricted on what does not exist: ${unknown.join(', ')}`);
}

/** Those of extensions are left as the extensions made them. */
async function readRelations(client: pg.ClientBase): Promise<Relation[]> {
  const { rows } = await client.query<Relation>(`
    select c.relname as name, c.relkind::text as kind,
           array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
           array(select s.relname::text from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
                 where d.refobjid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'a' order by 1) as sequences
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname`);
  return rows;
}

async function readTriggerFunctions(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    order by 1`);
  return rows.map(({ name }) => name);
}
