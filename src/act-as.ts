import type { MikroORM } from '@mikro-orm/postgresql';
import type { Deployment } from './context.ts';
import type { Queries } from './database/queries.ts';
import { type ReadModel, Reads } from './database/reads.ts';
import type { ActAs } from './modules/allocation/run-plans.ts';
import { viewerOfPerson } from './modules/identity/sessions.ts';

interface Parts {
  readonly deployment: Deployment;
  readonly orm: MikroORM;
  readonly queries: Queries;
  readonly model: ReadModel;
}

/** Contexts for work that somebody asked for and no request waits for: with what that person may see and do now. */
export const actingFor =
  ({ deployment, orm, queries, model }: Parts): ActAs =>
  async (person) => {
    const viewer = await viewerOfPerson(queries, person, deployment.clock.now());
    const session = { wantsCookie: false, setCookie: () => {} };
    return { ...deployment, viewer, em: orm.em, reads: new Reads(model, queries, viewer), locale: 'id', address: '', session };
  };
