import { loadDemo } from '../../../src/demo/index.ts';
import { createLog } from '../../../src/log.ts';
import { sql } from '../../support/people.ts';
import { testServer } from '../../support/server.ts';
import { finder } from './country.ts';

/** The country in small, with something in every state, on this file's server. */
export async function loadCountry(): Promise<void> {
  await loadDemo(await testServer(), createLog('test'));
}

export const find = finder((statement) => sql(statement));
