import { OperatorError } from '../operator-error.ts';
import { command } from './command.ts';
import { connect } from './database.ts';

export const verifyAudit = command({
  name: 'verify-audit',
  summary: 'check every chain of the audit log; exits with 1 when an entry was altered or removed',
  options: {},
  run: async ({ adminUrl, print }) => {
    const client = await connect(adminUrl);
    try {
      const { rows: faults } = await client.query<{ fault: string; chain: string | null; sequence: number }>('select * from audit_faults() limit 1000');
      const { rows } = await client.query<{ entries: string; chains: string; seals: string }>(
        'select (select count(*) from audit_entry) as entries, (select count(*) from audit_head) as chains, (select count(*) from audit_seal) as seals',
      );
      for (const { fault, chain, sequence } of faults) print(`${fault}: ${chain ? `chain ${chain}, entry` : 'seal'} ${sequence}`);
      if (faults.length) throw new OperatorError(`The audit log was altered: ${faults.length} faults.`);
      const { entries, chains, seals } = rows[0] ?? { entries: '0', chains: '0', seals: '0' };
      const sealed = seals === '0' ? 'not sealed yet' : `seals: ${seals}`;
      print(`The audit log is whole (entries: ${entries}, chains: ${chains}, ${sealed}).`);
    } finally {
      await client.end();
    }
  },
});
