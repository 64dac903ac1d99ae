import type { Deployment } from '../../context.ts';

/** What a link allows: to bring the bytes of a file, or to fetch them. */
export type Purpose = 'PUT' | 'GET';

const MINUTES: Record<Purpose, number> = { PUT: 15, GET: 10 };

type Signing = Pick<Deployment, 'secrets' | 'clock' | 'publicUrl'>;

export interface FileLink {
  readonly url: string;
  readonly expiresAt: Date;
}

const signed = (purpose: Purpose, fileId: string, expires: string) => `${purpose} /files/${fileId} ${expires}`;

/** A link that needs no session: whoever holds it may do that one thing until it is over. */
export function fileLink({ secrets, clock, publicUrl }: Signing, purpose: Purpose, fileId: string): FileLink {
  const expiresAt = new Date(clock.now().getTime() + MINUTES[purpose] * 60_000);
  const expires = String(expiresAt.getTime());
  return { url: `${publicUrl}/files/${fileId}?expires=${expires}&signature=${secrets.sign(signed(purpose, fileId, expires))}`, expiresAt };
}

/** What a link that came back is worth; a signature that is not ours says nothing. */
export function worthOf(
  { secrets, clock }: Signing,
  purpose: Purpose,
  fileId: string,
  { expires, signature }: { readonly expires?: string; readonly signature?: string },
): 'valid' | 'over' | 'nothing' {
  if (!expires || !signature || !secrets.isSigned(signed(purpose, fileId, expires), signature)) return 'nothing';
  return Number(expires) > clock.now().getTime() ? 'valid' : 'over';
}
