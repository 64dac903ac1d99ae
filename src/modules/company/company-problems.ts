import { ObjectType } from 'type-graphql';
import { Problem } from '../../kernel/problem.ts';

@ObjectType({ implements: Problem, description: 'A company with this NIB is registered already (NIB sudah terdaftar).' })
export class NibTaken extends Problem {
  constructor() {
    super({ id: 'NIB ini sudah terdaftar. Minta bergabung ke perusahaannya.', en: 'A company with this NIB is registered already. Ask to join it.' });
  }
}
