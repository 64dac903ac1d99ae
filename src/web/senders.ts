import type { Senders } from './data/outbox.ts';

/** How each kind of writing is sent; loaded when there is something to send. */
export const SENDERS: Senders = {
  proposal: () => import('./screens/officer/proposal/sending.ts').then(({ proposalSender }) => proposalSender),
  report: () => import('./screens/funding/report-sending.ts').then(({ reportSender }) => reportSender),
};
