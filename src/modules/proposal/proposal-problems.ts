import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Said } from '../../api/declare.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Text } from '../../kernel/text.ts';

@ObjectType({ description: 'One thing that is missing or does not fit (syarat yang belum terpenuhi).' })
export class ReadinessItem {
  constructor(code: string, text: Text) {
    this.code = code;
    this.text = text;
  }

  @Field(() => String, { description: 'A fixed word for programs: BACKGROUND, CSR_LINE, REGION_OUTSIDE… (kode).' })
  @Given()
  readonly code: string;

  @Field(() => String, { description: "What to do, in the request's language (pesan)." })
  @Said()
  readonly message!: string;

  readonly text: Text;
}

@ObjectType({ implements: Problem, description: 'Somebody else saved first (sudah diubah orang lain).' })
export class StaleVersion extends Problem {
  constructor(currentVersion: number) {
    super({ id: 'Sudah diubah orang lain. Pilih tulisan yang dipakai.', en: 'Somebody else saved first. Choose which text to keep.' });
    this.currentVersion = currentVersion;
  }

  @Field(() => Int, { description: 'The version that is stored now (versi sekarang).' })
  @Given()
  readonly currentVersion: number;
}

@ObjectType({ implements: Problem, description: 'Something is still missing before it can be done (belum lengkap).' })
export class NotReady extends Problem {
  constructor(missing: readonly ReadinessItem[]) {
    super({
      id: `Tinggal ${missing.length} hal lagi sebelum bisa dilanjutkan.`,
      en: missing.length === 1 ? 'One thing is still missing.' : `${missing.length} things are still missing.`,
    });
    this.missing = missing;
  }

  @Field(() => [ReadinessItem], { description: 'What is missing (yang belum lengkap).' })
  @Given()
  readonly missing: readonly ReadinessItem[];
}
