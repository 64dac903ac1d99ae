import { DEMO_PASSWORD } from '../../../src/demo-accounts.ts';

const account = (login: string) => ({ login, password: DEMO_PASSWORD });

/** Everyone who may stand before a page; all but nobody are accounts of the demo. */
export const ROLES = {
  nobody: null,
  officer: account('taruna@demo.example'),
  company: account('csr@demo.example'),
  kota: account('dinsos.kota@demo.example'),
  province: account('dinsos.provinsi@demo.example'),
};

export type Role = keyof typeof ROLES;

const PREFIXES = {
  accountability_report: 'rep',
  agreement: 'agr',
  allocation_plan: 'alc',
  company: 'cmp',
  csr_program: 'prg',
  disbursement: 'dsb',
  forum: 'frm',
  forum_shortlist: 'fsl',
  funding_match: 'mtc',
  karang_taruna: 'krt',
  office: 'off',
  proposal: 'prp',
};

const actingFor = (column: string, email: string) => `(select m.${column} from membership m join person p on p.id = m.person_id where p.email = '${email}')`;

/** What the demo's accounts act for. */
export const OWN_GROUP = actingFor('karang_taruna_id', ROLES.officer.login);
export const OWN_COMPANY = actingFor('company_id', ROLES.company.login);

/** The id of the oldest of that table that is so. */
export type Find = (table: keyof typeof PREFIXES, condition?: string) => Promise<string>;

/** Looks into a database that holds the demo. */
export const finder =
  (rows: (statement: string) => Promise<readonly { id: string }[]>): Find =>
  async (table, condition = 'true') => {
    const [row] = await rows(`select id from ${table} where ${condition} order by id limit 1`);
    if (!row) throw new Error(`The demo has no ${table} where ${condition}`);
    return `${PREFIXES[table]}_${row.id.replaceAll('-', '')}`;
  };
