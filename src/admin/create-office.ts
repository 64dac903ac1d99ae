import type { Config } from '../config.ts';
import { systemClock } from '../kernel/calendar.ts';
import { appointStaff as appoint, createOffice as create } from '../modules/identity/create-office.ts';
import { command } from './command.ts';
import { outcomeOf } from './use-case.ts';

const who = {
  staff: { value: 'text', required: true, meaning: "the member's name" },
  username: { value: 'text', required: true, meaning: 'what the member signs in with' },
} as const;
const region = { value: 'code', required: true, meaning: 'the province or regency that the office is of, such as 82.71' } as const;

/** Says where, so that nobody creates an office beside the server that they mean. */
const placeOf = ({ databaseUrl, dataDir }: Config) => (databaseUrl ? 'the database of DATABASE_URL' : dataDir);

export const createOffice = command({
  name: 'create-office',
  summary: 'create an office (Dinas Sosial) and its first member of staff; prints a first password',
  options: { region, name: { value: 'text', required: true, meaning: "the office's name" }, ...who },
  run: async ({ appUrl, config, print }, { region, name, staff, username }) => {
    const { password } = await outcomeOf(appUrl, (em) => create(em, systemClock, { regionCode: region, name, staffName: staff, username }));
    print(`The office is created in ${placeOf(config)}. Its first member signs in as ${username} with this password, which is shown only now:\n${password}`);
  },
});

export const appointStaff = command({
  name: 'appoint-staff',
  summary: 'appoint one more member of staff to an office; prints a first password',
  options: { region, ...who },
  run: async ({ appUrl, config, print }, { region, staff, username }) => {
    const { password } = await outcomeOf(appUrl, (em) => appoint(em, systemClock, { regionCode: region, staffName: staff, username }));
    print(`Appointed in ${placeOf(config)}. The new member signs in as ${username} with this password, which is shown only now:\n${password}`);
  },
});
