import { ObjectType } from 'type-graphql';
import { Problem } from '../../kernel/problem.ts';

@ObjectType({
  implements: Problem,
  description: 'A verified board is there already (wilayah sudah punya Karang Taruna). Before one is verified, several may claim a region.',
})
export class RegionTaken extends Problem {
  constructor() {
    super({
      id: 'Wilayah ini sudah punya Karang Taruna yang terverifikasi. Minta bergabung ke sana.',
      en: 'This region has a verified Karang Taruna already. Ask to join it.',
    });
  }
}
