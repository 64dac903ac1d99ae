import { OperatorError } from '../operator-error.ts';
import { command } from './command.ts';

export const verifyAudit = command({
  name: 'verify-audit',
  summary: 'check every chain of the audit log; exits with 1 when an entry was altered or removed',
  options: {},
  run: async () => {
    throw new OperatorError('verify-audit is not available yet.');
  },
});
