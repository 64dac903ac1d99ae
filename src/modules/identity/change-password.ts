import { LockMode } from '@mikro-orm/postgresql';
import { checkForm } from '../../api/rules.ts';
import type { Context } from '../../context.ts';
import { atomically, type Done } from '../../kernel/atomically.ts';
import type { Problem } from '../../kernel/problem.ts';
import { hashToken } from '../../kernel/secrets.ts';
import { guesserOf, inTurn } from './guesses.ts';
import type { ChangePasswordInput } from './identity-inputs.ts';
import { InvalidCredentials } from './identity-problems.ts';
import { countUse, forgetUses, LIMITS, overLimit } from './limits.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { Person, Session } from './person.ts';

/** One's own, with the old one as proof, so nothing else is authorised. Wrong ones are counted as those of signing in are. */
export function changePassword(ctx: Context, input: ChangePasswordInput): Promise<Done | Problem> {
  const who = guesserOf(ctx, ctx.viewer.personId);
  return inTurn(who, async () => {
    const outcome = await change(ctx, input, who);
    // Not in the transaction, which a refusal undoes.
    if (outcome instanceof InvalidCredentials) await countUse(ctx.em.fork(), ctx, LIMITS.wrongPassword, who);
    return outcome;
  });
}

const change = (ctx: Context, input: ChangePasswordInput, who: string) =>
  atomically(ctx, async (em) => {
    const refusal = checkForm(input) ?? (await overLimit(em, ctx, LIMITS.wrongPassword, who));
    if (refusal) return refusal;
    const person = await em.findOneOrFail(Person, ctx.viewer.personId as string, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!(await isPassword(input.currentPassword, person.passwordHash))) return new InvalidCredentials();
    person.passwordHash = await hashPassword(input.newPassword);
    await forgetUses(em, LIMITS.wrongPassword, who);
    // Whoever else is signed in as this person is so no longer.
    await em.nativeDelete(Session, { person, tokenHash: { $ne: hashToken(ctx.session.token as string) } });
    return person;
  });
