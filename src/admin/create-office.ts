import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../database/orm.ts';
import { systemClock } from '../kernel/calendar.ts';
import { InvalidInput, Problem } from '../kernel/problem.ts';
import { createOffice as create } from '../modules/identity/create-office.ts';
import { OperatorError } from '../operator-error.ts';
import { command } from './command.ts';

export const createOffice = command({
  name: 'create-office',
  summary: 'create an office (Dinas Sosial) and its first member of staff; prints a one-time password',
  options: {
    region: { value: 'code', required: true, meaning: 'the province or regency that the office is of, such as 82.71' },
    name: { value: 'text', required: true, meaning: "the office's name" },
    staff: { value: 'text', required: true, meaning: "the first member's name" },
    username: { value: 'text', required: true, meaning: 'what the first member signs in with' },
  },
  run: async ({ appUrl, print }, { region, name, staff, username }) => {
    const orm = await MikroORM.init(ormOptions(appUrl));
    try {
      const created = await create(orm.em, systemClock, { regionCode: region, name, staffName: staff, username });
      if (created instanceof Problem) throw new OperatorError(lineOf(created));
      print(`The office is created. Its first member signs in as ${username} with this password, which is shown only now:\n${created.password}`);
    } finally {
      await orm.close();
    }
  },
});

const lineOf = (problem: Problem): string => (problem instanceof InvalidInput ? problem.issues.map((issue) => issue.text.en).join(' ') : problem.text.en);
