import { appRole, createAppRole } from '../database/app-role.ts';
import { offlineCommand } from './command.ts';

export const showAppRole = offlineCommand({
  name: 'show-app-role',
  summary: "print the SQL that makes the application's database role, for a DATABASE_URL whose role may not create roles",
  options: {},
  offline: true,
  run: async ({ secretKey, print }) => print(`${createAppRole(appRole(secretKey))};`),
});
