import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import { deriveSecret } from './secret-key.ts';

/** The lesser role that the application connects as. Both parts come from the installation's key, so two installations on one cluster do not fight. */
export interface AppRole {
  readonly name: string;
  readonly password: string;
}

export const appRole = (key: Buffer): AppRole => ({
  name: `sambung_app_${deriveSecret(key, 'database role').toString('hex').slice(0, 8)}`,
  password: deriveSecret(key, 'database password').toString('base64url'),
});

/** The same database, entered as the application's role. */
export function appUrlOf(adminUrl: string, { name, password }: AppRole): string {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  return url.href;
}

/** The statement that makes the role. It carries what PostgreSQL would store, so the password itself appears in no server's log. */
export const createAppRole = ({ name, password }: AppRole): string =>
  `create role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${scramVerifier(password)}'`;

/** Makes the role, or puts it right, or accepts it as it is when it lets the application in. */
export async function ensureAppRole(admin: pg.Client, adminUrl: string, role: AppRole): Promise<void> {
  if (await mayEnter(appUrlOf(adminUrl, role))) return;
  const { rows } = await admin.query<{ me: string; exists: boolean }>('select current_user as me, exists (select from pg_roles where rolname = $1) as exists', [
    role.name,
  ]);
  const { me, exists } = rows[0] as { me: string; exists: boolean };
  try {
    await admin.query(exists ? `alter role ${role.name} login password '${scramVerifier(role.password)}'` : createAppRole(role));
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    const lack = exists ? `may not change the role ${role.name}, whose password is not this installation's` : 'may not create roles (it lacks CREATEROLE)';
    throw new OperatorError(
      `The role "${me}" of DATABASE_URL ${lack}; have an administrator run: alter role "${me}" createrole; — or make the application's role with the SQL that "npm run admin -- show-app-role" prints.`,
    );
  }
  const { rows: connects } = await admin.query<{ may: boolean; database: string }>(
    "select has_database_privilege($1, current_database(), 'connect') as may, current_database() as database",
    [role.name],
  );
  if (!connects[0]?.may) await admin.query(`grant connect on database ${pg.escapeIdentifier(connects[0]?.database ?? '')} to ${role.name}`);
}

async function mayEnter(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** SCRAM-SHA-256 as PostgreSQL keeps it (RFC 5803). The salt may be fixed per password, since the password is 256 random bits. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = createHash('sha256').update(`salt ${password}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
