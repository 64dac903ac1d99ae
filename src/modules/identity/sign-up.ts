import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically } from '../../kernel/atomically.ts';
import type { Problem } from '../../kernel/problem.ts';
import type { SignUpInput } from './identity-inputs.ts';
import { UsernameTaken } from './identity-problems.ts';
import { LIMITS, useOnce } from './limits.ts';
import { hashPassword } from './passwords.ts';
import { Person } from './person.ts';
import { openSession, type SignedIn } from './sessions.ts';
import { freeUsername, usernameFrom } from './usernames.ts';

/** How often a username that we made is made anew, when somebody else takes it in the same moment. */
const ATTEMPTS = 10;

/** Anybody may have an account, so nothing is authorised here. Every attempt counts: each says whether a username is taken. */
export async function signUp(ctx: Context, input: SignUpInput): Promise<SignedIn | Problem> {
  const refusal = checkForm(input) ?? (await ctx.em.fork().transactional((em) => useOnce(em, ctx, LIMITS.signUp, ctx.address)));
  if (refusal) return refusal;
  const passwordHash = await hashPassword(input.password);
  for (let attempt = 1; ; attempt++) {
    const outcome = await create(ctx, input, passwordHash);
    if (!(outcome instanceof UsernameTaken) || input.username || attempt === ATTEMPTS) return outcome;
  }
}

async function create(ctx: Context, input: SignUpInput, passwordHash: string): Promise<SignedIn | Problem> {
  const wished = input.username ?? usernameFrom(input.name);
  let token = '';
  let free = wished;
  const done = await atomically(
    ctx,
    async (em) => {
      free = await freeUsername(em, wished);
      if (input.username && free !== wished) return new UsernameTaken(free);
      const now = ctx.clock.now();
      const person = em.create(Person, { name: input.name.trim(), username: free, email: input.email, passwordHash, consentedAt: now, createdAt: now });
      token = openSession(em, person, now);
      return person;
    },
    { anonymous: true, unless: { person_username_unique: () => new UsernameTaken(`${free}2`) } },
  );
  return 'id' in done ? { id: done.id, token } : done;
}
