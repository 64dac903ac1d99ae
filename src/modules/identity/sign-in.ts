import { requireForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { execute } from '../../database/lock.ts';
import { sql } from '../../database/sql.ts';
import { atomically } from '../../kernel/atomically.ts';
import type { Problem } from '../../kernel/problem.ts';
import { guesserOf, inTurn } from './guesses.ts';
import type { SignInInput } from './identity-inputs.ts';
import { InvalidCredentials } from './identity-problems.ts';
import { countUse, forgetUses, LIMITS, overLimit } from './limits.ts';
import { isPassword } from './passwords.ts';
import { Person, Session } from './person.ts';
import { openSession, type SignedIn } from './sessions.ts';

/** Anybody may try, so nothing is authorised here; wrong passwords are counted for each account and address. */
export async function signIn(ctx: Context, input: SignInInput): Promise<SignedIn | Problem> {
  requireForm(input);
  const login = input.login.trim().toLowerCase();
  const em = ctx.em.fork();
  const account = await findAccount(em, login);
  const who = guesserOf(ctx, account?.id ?? login);
  return inTurn(who, async () => {
    const refusal = await overLimit(em, ctx, LIMITS.wrongPassword, who);
    if (refusal) return refusal;
    if (await isPassword(input.password, account?.passwordHash)) return enter(ctx, account as Account, who);
    await countUse(em, ctx, LIMITS.wrongPassword, who);
    return new InvalidCredentials();
  });
}

type Account = Pick<Person, 'id' | 'passwordHash'>;

/** By username, or by an email that was confirmed. */
async function findAccount(em: Context['em'], login: string): Promise<Account | null> {
  if (!login.includes('@')) return em.findOne(Person, { username: login });
  const [found] = await execute<{ id: string }>(em, sql`select id::text from person where lower(email) = ${login} and email_confirmed_at is not null`);
  return found ? em.findOne(Person, found.id) : null;
}

async function enter(ctx: Context, { id }: Account, who: string): Promise<SignedIn | Problem> {
  let token = '';
  const done = await atomically(
    ctx,
    async (em) => {
      const now = ctx.clock.now();
      const person = em.getReference(Person, id);
      await forgetUses(em, LIMITS.wrongPassword, who);
      await em.nativeDelete(Session, { person, expiresAt: { $lte: now } });
      token = openSession(em, person, now);
      return person;
    },
    { anonymous: true },
  );
  return 'id' in done ? { id: done.id, token } : done;
}
