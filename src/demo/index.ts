import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../database/lock.ts';
import { sql } from '../database/sql.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo-accounts.ts';
import type { Log } from '../log.ts';
import { runPlans } from '../modules/allocation/run-plans.ts';
import { hashPassword } from '../modules/identity/passwords.ts';
import type { Server } from '../server.ts';
import { sweep } from '../sweep.ts';
import { type Company, companies } from './companies.ts';
import { forums } from './forums.ts';
import { accounts, appoint, exceptions, found as foundGroups, type Group, LAST } from './groups.ts';
import { SCENES } from './places.ts';
import { plans } from './plans.ts';
import { FATES, type Fate, play } from './proposals.ts';
import { Stage } from './stage.ts';
import { welfare } from './welfare.ts';

/**
 * A country in small, for development: five scenes, about sixty groups, and something in every state. Only into a
 * database in which nobody has an account yet.
 */
export async function loadDemo(server: Server, log: Log): Promise<void> {
  const [found] = await execute<{ begun: boolean; whole: boolean; used: boolean }>(
    server.orm.em.fork() as EntityManager,
    sql`select exists (select 1 from person where email = ${DEMO_ACCOUNTS[0].username}) as begun, exists (select 1 from membership_request where name = ${LAST}) as whole,
        exists (select 1 from person) as used`,
  );
  if (found?.begun && !found.whole) log.warn('The demo was interrupted while it was loaded; to have all of it, stop, remove DATA_DIR and start again');
  if (found?.used) return;
  const began = performance.now();
  log.info('Loading the demo: five scenes, about sixty groups …');
  const stage = new Stage(server, await hashPassword(DEMO_PASSWORD), server.deployment.clock.now());
  const staff = await appoint(stage);
  const groups: Group[] = [];
  for (const place of SCENES.flatMap((s) => s.places)) groups.push(...(await foundGroups(stage, staff, place, groups.length)));
  await accounts(stage, staff, groups);
  await welfare(stage, groups);
  const givers = await companies(stage, staff);
  for (const [n, group] of groups.entries()) await play(stage, staff, group, giverOf(givers, group, n), n, FATES[n % FATES.length] as Fate);
  // The demo's own group and company have something of everything to look at.
  const own = groups[0] as Group;
  const fates: Fate[] = ['VERIFIED', 'OFFERED', 'RETURNED', 'RUNNING', 'DRAFT'];
  for (const [n, fate] of fates.entries()) await play(stage, staff, own, givers[0] as Company, n + 2, fate);
  await forums(stage, staff, givers);
  await exceptions(stage, staff, groups);
  // What the sweep keeps is what a plan is made of, and the server that loads the demo begins plans by itself.
  await sweep(server.orm, server.deployment.clock, log);
  await plans(stage, givers[0] as Company);
  await stage.close();
  await runPlans(server.actAs, { em: server.orm.em, clock: server.deployment.clock }, log);
  log.info(`Loaded the demo in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Who gives in that province; in North Maluku two companies take turns. */
function giverOf(givers: readonly Company[], group: Group, n: number): Company {
  const byProvince: Record<string, readonly number[]> = { '82': [0, 1], '33': [2], '65': [3], '64': [4], '21': [5] };
  const choice = byProvince[group.village.slice(0, 2)] ?? [0];
  return givers[choice[n % choice.length] as number] as Company;
}
