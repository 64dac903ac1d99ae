import { Field, Int, ObjectType } from 'type-graphql';
import { Given, Relation } from '../../api/declare.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Text } from '../../kernel/text.ts';
import { OfficeType } from './office-graphql.ts';

@ObjectType({ implements: Problem, description: 'Somebody else has this username (nama pengguna sudah dipakai).' })
export class UsernameTaken extends Problem {
  constructor(suggestion: string) {
    super({
      id: `Nama pengguna ini sudah dipakai. Coba ${suggestion}.`,
      en: `This username is taken. Try ${suggestion}.`,
    });
  }
}

@ObjectType({ implements: Problem, description: 'Login and password do not belong together (nama pengguna atau kata sandi belum cocok).' })
export class InvalidCredentials extends Problem {
  constructor() {
    super({ id: 'Nama pengguna atau kata sandi belum cocok.', en: 'Username or password is not right.' });
  }
}

@ObjectType({ implements: Problem, description: 'Too often in too short a time (terlalu sering mencoba).' })
export class TooManyAttempts extends Problem {
  constructor(seconds: number) {
    const minutes = Math.ceil(seconds / 60);
    super({
      id: `Tunggu sebentar, ya. Coba lagi dalam ${minutes} menit.`,
      en: `Please wait. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
    });
    this.retryAfterSeconds = seconds;
  }

  @Field(() => Int, { description: 'Seconds until it may be tried again (tunggu, dalam detik).' })
  @Given()
  readonly retryAfterSeconds: number;
}

@ObjectType({ implements: Problem, description: 'The group or company is not verified, or its decree has ended (belum terverifikasi).' })
export class NotVerified extends Problem {
  constructor(text: Text = { id: 'Masih diperiksa Dinsos. Bisa dilanjutkan setelah terverifikasi.', en: 'Not verified by the social services yet.' }) {
    super(text);
  }
}

@ObjectType({ implements: Problem, description: 'The viewer is party to this, or took the step before (benturan kepentingan).' })
export class ConflictOfInterest extends Problem {
  constructor() {
    super({
      id: 'Anda tidak dapat memutuskan yang ini. Supaya adil, rekan lain yang memutuskan.',
      en: 'You cannot decide on this one. To be fair, a colleague decides.',
    });
  }
}

@ObjectType({ implements: Problem, description: "Who works for an office sits in no forum's secretariat (pegawai pemerintah)." })
export class CivilServant extends Problem {
  constructor() {
    super({
      id: 'Staf Dinas Sosial tidak dapat duduk di sekretariat forum.',
      en: 'Staff of a social services office cannot sit in the secretariat of a forum.',
    });
  }
}

@ObjectType({ implements: Problem, description: "The sum of the proposal's live matches makes it the province's to decide (diputuskan provinsi)." })
export class ProvinceMustDecide extends Problem {
  constructor(officeId: string | null) {
    super({
      id: 'Jumlahnya diputuskan Dinas Sosial provinsi. Sudah kami teruskan.',
      en: "The amount makes it the provincial office's to decide. It has been passed on.",
    });
    this.officeId = officeId;
  }

  @Field(() => OfficeType, { nullable: true, description: 'The office that decides; null where the province has none yet (Dinas Sosial provinsi).' })
  @Relation('officeId')
  readonly office?: OfficeType;

  readonly officeId: string | null;
}
