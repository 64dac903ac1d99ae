import type { Context } from '../../context.ts';
import { unauthenticated } from '../../kernel/refusal.ts';
import { hashToken } from '../../kernel/secrets.ts';
import { Session } from './person.ts';

/** Ends the session that the request came with; that one is the viewer's own, so nothing else is authorised. */
export async function signOut({ viewer, session, em }: Context): Promise<void> {
  if (!viewer.personId || !session.token) throw unauthenticated();
  await em.fork().nativeDelete(Session, { tokenHash: hashToken(session.token) });
  session.setCookie(null);
}
