import pg from 'pg';

/** A connection of the tables' owner. */
export async function connect(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'sambung admin' });
  await client.connect();
  return client;
}
