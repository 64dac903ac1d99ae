import { createLog } from '../../src/log.ts';
import { runPlans } from '../../src/modules/allocation/run-plans.ts';
import { testServer } from './server.ts';

/** Makes all plans that wait, as the server does within a second; answers for how many. */
export async function planned(): Promise<number> {
  const { orm, clock, actAs } = await testServer();
  return runPlans(actAs, { em: orm.em, clock }, createLog('test'));
}
