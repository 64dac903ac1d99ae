import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { listening } from './listening.ts';

/** PostGraphile over the same tables, as its documentation sets it up for production. It knows no rights: it shows every row. */
export async function postgraphileServer(databaseUrl: string): Promise<{ port: number; close(): Promise<void> }> {
  const api = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await api.createServ(grafserv).addTo(server);
  return listening(server, async () => api.release());
}
