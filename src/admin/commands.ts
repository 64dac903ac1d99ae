import type { Command, OfflineCommand } from './command.ts';
import { createOffice } from './create-office.ts';
import { showAppRole } from './show-app-role.ts';
import { verifyAudit } from './verify-audit.ts';

/** All that the operator can ask for, in the order of the list that `help` shows. */
export const commands: readonly (Command | OfflineCommand)[] = [createOffice, verifyAudit, showAppRole];
