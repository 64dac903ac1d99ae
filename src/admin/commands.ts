import { backUp, restore } from './backup.ts';
import type { Command, OfflineCommand } from './command.ts';
import { appointStaff, createOffice } from './create-office.ts';
import { showAppRole } from './show-app-role.ts';
import { suspensions } from './suspend.ts';
import { verifyAudit } from './verify-audit.ts';

/** All that the operator can ask for, in the order of the list that `help` shows. */
export const commands: readonly (Command | OfflineCommand)[] = [createOffice, appointStaff, ...suspensions, verifyAudit, backUp, restore, showAppRole];
