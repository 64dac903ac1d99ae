import { makeStandings } from '../../src/modules/matching/keep-standings.ts';
import { testServer } from './server.ts';

/** Makes all standings anew, as the sweep does in its time. */
export async function ranked(): Promise<void> {
  const { orm, clock } = await testServer();
  await makeStandings(orm.em.fork(), clock.now());
}
