import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type MetadataStorage, type Options } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import { entities } from '../modules/entities.ts';
import { Driver } from './connection.ts';
import { NamingClient } from './naming-client.ts';
import { PATIENCE, POOL, shares } from './pool.ts';

/** The ORM over one PostgreSQL; the model is the only source of the schema. */
export const ormOptions = (url: string, more: Partial<Options> = {}): Options =>
  defineConfig({
    entities,
    clientUrl: url,
    extensions: [Migrator],
    // A session's own zone must not matter to anything that is stored or compared.
    forceUtcTimezone: true,
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, transactional: true, allOrNothing: true },
    // Functions are made by migrations; the model knows the triggers that call them.
    schemaGenerator: { ignoreRoutines: true } as never,
    discovery: { afterDiscovered: indexOrdered },
    pool: { min: 0, max: shares(POOL).writing },
    driver: Driver,
    driverOptions: { Client: NamingClient, ...PATIENCE },
    ...more,
  });

/** A table between two that keeps an order has a key of its own: what it refers to is found by these. */
function indexOrdered(storage: MetadataStorage): void {
  for (const { pivotTable, compositePK, tableName, relations } of storage.getAll().values())
    if (pivotTable && !compositePK) for (const relation of relations) relation.index = `${tableName}_${relation.fieldNames[0]}_index`;
}
