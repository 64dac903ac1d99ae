import { ObjectType } from 'type-graphql';
import { Problem } from '../../kernel/problem.ts';

@ObjectType({
  implements: Problem,
  description: 'A verified forum is there already (wilayah sudah punya forum). Before one is verified, several may claim a region.',
})
export class RegionHasForum extends Problem {
  constructor() {
    super({
      id: 'Wilayah ini sudah punya forum yang terverifikasi. Minta perusahaan Anda bergabung ke sana.',
      en: 'This region has a verified forum already. Have your company ask to join it.',
    });
  }
}

@ObjectType({ implements: Problem, description: 'The proposal stands on this list already (sudah ada di daftar).' })
export class AlreadyListed extends Problem {
  constructor() {
    super({ id: 'Proposal ini sudah ada di daftar.', en: 'This proposal is on the list already.' });
  }
}
