import 'reflect-metadata';
import { Extensions, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Text } from './text.ts';

/**
 * An expected refusal that the user can do something about. Use cases return it, never throw it, and the transaction
 * they ran in rolls back.
 */
@InterfaceType('Problem', {
  description: "A refusal that the user can do something about (penolakan). `message` is in the request's language (Accept-Language: id or en).",
})
export abstract class Problem {
  constructor(readonly text: Text) {}

  @Field(() => String, { description: "What is the matter, in plain words, in the request's language (pesan)." })
  @Extensions({ said: 'text' })
  readonly message!: string;

  get __typename(): string {
    return this.constructor.name;
  }
}

/** Where in the input something is wrong, and what. */
export type Issue = Pick<InputIssue, 'path' | 'text'>;

@ObjectType('InputIssue', { description: 'One thing in the input that is wrong (isian yang perlu diperbaiki).' })
export class InputIssue {
  @Field(() => [String], { description: 'The way to the field within `input`: names, and positions from 0 (letak).' })
  @Extensions({ given: true })
  readonly path!: readonly string[];

  @Field(() => String, { description: "What is wrong with it, in the request's language (pesan)." })
  @Extensions({ said: 'text' })
  readonly message!: string;

  readonly text!: Text;
}

@ObjectType({ implements: Problem, description: 'Something in the form is wrong (isian belum benar); each issue says where.' })
export class InvalidInput extends Problem {
  constructor(issues: readonly Issue[]) {
    super({
      id: `${issues.length} hal perlu diperbaiki.`,
      en: issues.length === 1 ? 'One thing needs to be corrected.' : `${issues.length} things need to be corrected.`,
    });
    this.issues = issues as readonly InputIssue[];
  }

  @Field(() => [InputIssue], { description: 'What is wrong, and where (daftar perbaikan).' })
  @Extensions({ given: true })
  readonly issues: readonly InputIssue[];
}

/** One issue at one place: `invalid(['endsOn'], { id: …, en: … })`. */
export const invalid = (path: readonly (string | number)[], text: Text): InvalidInput => new InvalidInput([{ path: path.map(String), text }]);

@ObjectType({ implements: Problem, description: 'The subject is in a state in which this cannot be done (status tidak sesuai).' })
export class WrongState extends Problem {
  constructor(status: string) {
    super({
      id: `Statusnya sudah berubah menjadi ${status}. Kami tampilkan yang terbaru.`,
      en: `Its status is ${status} now, and this cannot be done in it.`,
    });
    this.status = status;
  }

  @Field(() => String, { description: 'The state that it is in (status sekarang).' })
  @Extensions({ given: true })
  readonly status: string;
}
