import type { Configuration } from '@mikro-orm/core';
import { isRaw } from '@mikro-orm/core';
import { NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { valuesApart } from './values-apart.ts';

type Execute = PostgreSqlConnection['execute'];

/** The ORM's connection, which sends values apart from the text: the same text comes again, and is planned once. */
class Connection extends PostgreSqlConnection {
  override execute: Execute = async (statement, given = [], method = 'all', ctx, logging) => {
    const { sql, params } = asText(statement, given);
    if (!Array.isArray(params) || !params.length) return super.execute(sql, params, method, ctx, logging);
    await this.ensureConnection();
    const { text, values } = valuesApart(this.platform, sql, params);
    const query = { kind: 'RawNode', sqlFragments: [text], parameters: [] } as const;
    const run = async () =>
      this.transformRawResult(await (ctx ?? this.getClient()).executeQuery({ query, sql: text, parameters: values, queryId: { queryId: text } }), method);
    return this.executeQuery(sql, run as never, { query: sql, params, ...logging });
  };
}

function asText(statement: Parameters<Execute>[0], params: NonNullable<Parameters<Execute>[1]>) {
  if (statement instanceof NativeQueryBuilder) return statement.toRaw();
  return isRaw(statement) ? statement : { sql: statement, params };
}

export class Driver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new Connection(config);
  }
}
