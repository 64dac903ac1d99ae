import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../database/orm.ts';
import { InvalidInput, Problem } from '../kernel/problem.ts';
import { Refusal } from '../kernel/refusal.ts';
import { OperatorError } from '../operator-error.ts';

/** What a use case of the operator's leaves behind; its refusal becomes the one line that they read. */
export async function outcomeOf<T>(appUrl: string, useCase: (em: EntityManager) => Promise<T | Problem>): Promise<T> {
  const orm = await MikroORM.init(ormOptions(appUrl));
  try {
    const outcome = await useCase(orm.em);
    if (outcome instanceof Problem) throw new OperatorError(lineOf(outcome));
    return outcome;
  } catch (error) {
    throw error instanceof Refusal ? new OperatorError(error.text.en) : error;
  } finally {
    await orm.close();
  }
}

const lineOf = (problem: Problem): string => (problem instanceof InvalidInput ? problem.issues.map((issue) => issue.text.en).join(' ') : problem.text.en);
