import { LockMode } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically, type Done } from '../../kernel/atomically.ts';
import type { Problem } from '../../kernel/problem.ts';
import { unauthenticated } from '../../kernel/refusal.ts';
import { hashToken } from '../../kernel/secrets.ts';
import { guesserOf, withPassword } from './guessing.ts';
import type { ChangePasswordInput } from './identity-inputs.ts';
import { InvalidCredentials } from './identity-problems.ts';
import { forgetUses, LIMITS } from './limits.ts';
import { hashPassword } from './passwords.ts';
import { Person, Session } from './person.ts';

/** One's own, with the old one as proof, so nothing else is authorised. Whoever else is signed in as this person is so no longer. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<Done | Problem> {
  const { personId } = ctx.viewer;
  if (!personId) throw unauthenticated();
  const wrong = checkForm(input);
  if (wrong) return wrong;
  const em = ctx.em.fork();
  const { passwordHash: kept } = await em.findOneOrFail(Person, personId);
  return withPassword(em, ctx, { account: personId, password: input.currentPassword, kept }, async () => {
    const passwordHash = await hashPassword(input.newPassword);
    return atomically(
      ctx,
      async (em) => {
        const person = await em.findOneOrFail(Person, personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
        // It was changed meanwhile, from elsewhere.
        if (person.passwordHash !== kept) return new InvalidCredentials();
        person.passwordHash = passwordHash;
        await forgetUses(em, LIMITS.wrongPassword, guesserOf(ctx, personId));
        await em.nativeDelete(Session, { person, tokenHash: { $ne: hashToken(ctx.session.token as string) } });
        return person;
      },
      // A key would be kept with a hash of the input, and a plain hash must not be kept of a password.
      { keyless: true },
    );
  });
}
