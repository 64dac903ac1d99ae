import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Country } from './country.ts';

const NAME = 'sambung_evaluation';
/** Connections of whatever was measured before rest for so long. */
const PATIENCE_MS = 150_000;

const inDatabase = (url: string, name: string): string => {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
};

/** A copy of the country in the same cluster, for what has to write into it; it is gone in the end, and the country is as it was. */
export async function withCopy<T>(country: Country, use: (copy: Pick<Country, 'dataDir' | 'adminUrl' | 'appUrl' | 'admin'>) => Promise<T>): Promise<T> {
  const cluster = new pg.Client({ connectionString: inDatabase(country.adminUrl, 'postgres') });
  await cluster.connect();
  try {
    await cluster.query(`drop database if exists ${NAME} with (force)`);
    await whenLeft(cluster, `create database ${NAME} template ${new URL(country.adminUrl).pathname.slice(1)} strategy file_copy`);
    const adminUrl = inDatabase(country.adminUrl, NAME);
    const admin = new pg.Pool({ connectionString: adminUrl, max: 4 });
    try {
      return await use({ dataDir: country.dataDir, adminUrl, appUrl: inDatabase(country.appUrl, NAME), admin });
    } finally {
      await admin.end();
      await whenLeft(cluster, `drop database ${NAME}`);
    }
  } finally {
    await cluster.end();
  }
}

/** PostgreSQL copies and drops only what nobody is connected to. */
async function whenLeft(cluster: pg.Client, statement: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await setTimeout(200)) {
    try {
      await cluster.query(statement);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || Date.now() > until) throw error;
    }
  }
}
