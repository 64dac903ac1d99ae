/** In development only. */
export const DEMO_PASSWORD = 'sambung-demo-2026';

export const DEMO_ACCOUNTS = [
  { username: 'csr@demo.example', who: 'CSR staff of a company in Ternate' },
  { username: 'taruna@demo.example', who: 'chair of a Karang Taruna in Ternate' },
  { username: 'dinsos.kota@demo.example', who: 'office of Kota Ternate (82.71)' },
  { username: 'dinsos.lain@demo.example', who: 'office of Halmahera Timur (82.06)' },
  { username: 'dinsos.provinsi@demo.example', who: 'office of Maluku Utara (82)' },
] as const;

export const demoAccountsTable = (): string =>
  [`Demo accounts, password ${DEMO_PASSWORD}:`, ...DEMO_ACCOUNTS.map(({ username, who }) => `  ${username.padEnd(30)}${who}`)].join('\n');
