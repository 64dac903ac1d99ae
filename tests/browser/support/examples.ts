import { type Find, OWN_COMPANY, OWN_GROUP, type Role } from './country.ts';

/** One address of a route, and who may stand before it. */
export interface Example {
  readonly by: readonly Role[];
  /** What is special about it. */
  readonly when?: string;
  /** Known once there is something to see. */
  readonly at: string | ((find: Find) => Promise<string>);
  readonly status?: number;
}

export const addressOf = async ({ at }: Pick<Example, 'at'>, find: Find): Promise<string> => (typeof at === 'string' ? at : at(find));

const EVERYBODY: readonly Role[] = ['nobody', 'officer', 'company', 'kota', 'province'];
const MEMBERS: readonly Role[] = ['officer', 'company', 'kota', 'province'];
const OFFICES: readonly Role[] = ['kota', 'province'];

type Table = Parameters<Find>[0];

/** An address that ends, or goes on, with the id of the first such record. */
const of =
  (before: string, table: Table, condition: string, after = '') =>
  async (find: Find) =>
    `${before}${await find(table, condition)}${after}`;

const OWN = `karang_taruna_id = ${OWN_GROUP}`;
const ITS = `company_id = ${OWN_COMPANY}`;
const IN_TERNATE = `region_code like '82.71.%'`;

const proposal = (condition: string, after = '') => of('/proposal/', 'proposal', condition, after);
const program = (condition: string, after = '') => of('/program/', 'csr_program', condition, after);
const funding = (condition: string) => of('/pendanaan/', 'funding_match', condition);

const PROPOSALS = {
  '/proposal': [
    { by: EVERYBODY, at: '/proposal' },
    { by: ['nobody'], when: 'filtered', at: '/proposal?status=semua&bidang=ENTERPRISE&wilayah=82&urut=terbaru' },
    { by: ['nobody'], when: 'searched', at: '/proposal?status=semua&cari=limbah+kompos+ternate' },
    { by: ['nobody'], when: 'nothing found', at: '/proposal?cari=zzzzzz' },
  ],
  '/proposal/:id': [
    { by: EVERYBODY, when: 'seeking money', at: proposal(`status = 'VERIFIED' and ${OWN}`) },
    { by: ['officer', 'kota'], when: 'returned', at: proposal(`status = 'RETURNED' and ${OWN}`) },
    { by: ['officer'], when: 'draft', at: proposal(`status = 'DRAFT' and ${OWN}`) },
    { by: ['kota'], when: 'submitted', at: proposal(`status = 'SUBMITTED' and ${IN_TERNATE}`) },
    { by: ['nobody', 'officer', 'company'], when: 'running', at: proposal(`status = 'RUNNING' and ${OWN}`) },
    { by: ['nobody', 'company'], when: 'closed', at: proposal(`status = 'CLOSED' and ${OWN}`) },
    { by: ['province'], when: 'rejected', at: proposal(`status = 'REJECTED' and region_code like '82.%'`) },
    { by: ['nobody', 'officer'], when: 'not there', at: '/proposal/prp_00000000000000000000000000000000', status: 404 },
  ],
  '/proposal-kami': [{ by: ['officer'], at: '/proposal-kami' }],
  '/proposal/baru': [
    { by: ['officer'], at: '/proposal/baru' },
    { by: ['officer'], when: 'costs', at: '/proposal/baru?langkah=3' },
  ],
  '/proposal/:id/ubah': [1, 2, 3, 4, 5].map((step) => ({
    by: ['officer'] as const,
    when: `step ${step}`,
    at: proposal(`status = 'RETURNED' and ${OWN}`, `/ubah?langkah=${step}`),
  })),
  '/proposal/:id/laporan': [
    { by: ['officer'], when: 'due', at: proposal(`status = 'RUNNING' and ${OWN}`, '/laporan') },
    { by: ['officer', 'company', 'kota'], when: 'accepted', at: proposal(`status = 'CLOSED' and ${OWN}`, '/laporan') },
    { by: ['kota'], when: 'submitted', at: proposal(`status = 'REPORTED' and ${IN_TERNATE}`, '/laporan') },
  ],
} satisfies Record<string, readonly Example[]>;

const PROGRAMS = {
  '/program': [
    { by: EVERYBODY, at: '/program' },
    { by: ['nobody'], when: 'filtered', at: '/program?status=semua&bidang=EDUCATION' },
  ],
  '/program/:id': [
    { by: EVERYBODY, when: 'open', at: program(`status = 'OPEN' and ${ITS}`) },
    { by: ['company'], when: 'its funding', at: program(`status = 'OPEN' and ${ITS}`, '?tab=pendanaan') },
    { by: ['company'], when: 'about it', at: program(`status = 'OPEN' and ${ITS}`, '?tab=tentang') },
    { by: ['company'], when: 'draft', at: program(`status = 'DRAFT' and ${ITS}`) },
    { by: ['nobody'], when: 'closed', at: program(`status = 'CLOSED' and ${ITS}`) },
  ],
  '/program-kami': [{ by: ['company'], at: '/program-kami' }],
  '/rencana': [{ by: ['company'], at: '/rencana' }],
  '/rencana/baru': [
    { by: ['company'], at: '/rencana/baru' },
    { by: ['company'], when: 'like another', at: of('/rencana/baru?dari=', 'allocation_plan', `${ITS} and forum_id is null`) },
    { by: ['company'], when: 'for a forum', at: of('/rencana/baru?forum=', 'forum', `region_code = '82.71'`) },
  ],
  '/rencana/:id': [
    { by: ['company'], at: of('/rencana/', 'allocation_plan', `${ITS} and forum_id is null`) },
    { by: ['company'], when: 'of a forum', at: of('/rencana/', 'allocation_plan', 'forum_id is not null') },
  ],
  '/program/baru': [{ by: ['company'], at: '/program/baru' }],
  '/program/:id/ubah': [
    { by: ['company'], when: 'draft', at: program(`status = 'DRAFT' and ${ITS}`, '/ubah') },
    { by: ['company'], when: 'open', at: program(`status = 'OPEN' and ${ITS}`, '/ubah') },
  ],
} satisfies Record<string, readonly Example[]>;

const ORGANISATIONS = {
  '/karang-taruna': [{ by: EVERYBODY, at: '/karang-taruna' }],
  '/karang-taruna/:id': [
    { by: EVERYBODY, at: of('/karang-taruna/', 'karang_taruna', `id = ${OWN_GROUP}`) },
    { by: ['kota'], when: 'waiting', at: of('/karang-taruna/', 'karang_taruna', `status = 'PENDING' and ${IN_TERNATE}`) },
  ],
  '/perusahaan': [{ by: EVERYBODY, at: '/perusahaan' }],
  '/perusahaan/:id': [{ by: EVERYBODY, at: of('/perusahaan/', 'company', `id = ${OWN_COMPANY}`) }],
  '/forum': [{ by: EVERYBODY, at: '/forum' }],
  '/forum/baru': [{ by: ['company', 'officer'], at: '/forum/baru' }],
  '/forum/:id': [
    { by: EVERYBODY, at: of('/forum/', 'forum', `region_code = '82.71'`) },
    { by: ['nobody'], when: 'waiting', at: of('/forum/', 'forum', `status = 'PENDING'`), status: 404 },
  ],
  '/forum/daftar/:id': [{ by: ['company'], at: of('/forum/daftar/', 'forum_shortlist', 'true') }],
  '/wilayah/:code': [
    { by: EVERYBODY, at: '/wilayah/82.71' },
    { by: ['nobody'], when: 'province', at: '/wilayah/82' },
    { by: ['nobody'], when: 'village', at: '/wilayah/82.71.01.1001' },
    { by: ['nobody'], when: 'not there', at: '/wilayah/99', status: 404 },
  ],
  '/kelompok': [{ by: ['officer'], at: '/kelompok' }],
  '/organisasi': [{ by: ['company'], at: '/organisasi' }],
} satisfies Record<string, readonly Example[]>;

const FUNDING = {
  '/pendanaan': [{ by: MEMBERS, at: '/pendanaan' }],
  '/pendanaan/:id': [
    { by: ['officer', 'company', 'kota'], when: 'offered', at: funding(`status = 'OFFERED' and ${OWN}`) },
    { by: ['officer', 'company', 'kota', 'province'], when: 'active', at: funding(`status = 'ACTIVE' and ${OWN}`) },
    { by: ['company', 'kota'], when: 'approved', at: funding(`status = 'APPROVED' and ${ITS}`) },
    { by: ['company'], when: 'declined', at: funding(`status = 'DECLINED' and ${ITS}`) },
    { by: ['officer', 'company'], when: 'completed', at: funding(`status = 'COMPLETED' and ${OWN}`) },
  ],
  '/tawaran/:id': [{ by: ['officer'], at: of('/tawaran/', 'funding_match', `status = 'OFFERED' and ${OWN}`) }],
  '/laporan': [{ by: MEMBERS, at: '/laporan' }],
  '/dokumen': [{ by: MEMBERS, at: '/dokumen' }],
  '/dokumen/:id': [
    { by: ['nobody', 'officer', 'company', 'kota'], when: 'handover', at: of('/dokumen/', 'disbursement', `status = 'RECEIVED'`) },
    { by: ['nobody', 'company'], when: 'agreement', at: of('/dokumen/', 'funding_match', `status = 'ACTIVE' and ${OWN}`) },
    { by: ['nobody', 'officer'], when: 'report', at: of('/dokumen/', 'accountability_report', `status = 'ACCEPTED'`) },
    { by: ['nobody', 'officer'], when: 'proposal', at: of('/dokumen/', 'proposal', `status = 'VERIFIED' and ${OWN}`) },
  ],
} satisfies Record<string, readonly Example[]>;

const OFFICE = {
  '/antrean': [
    { by: OFFICES, at: '/antrean' },
    { by: ['kota'], when: 'a proposal', at: of('/antrean?pilih=', 'proposal', `status = 'SUBMITTED' and ${IN_TERNATE}`) },
    { by: ['kota'], when: 'a group', at: of('/antrean?pilih=', 'karang_taruna', `status = 'PENDING' and ${IN_TERNATE}`) },
    { by: ['kota'], when: 'a company', at: of('/antrean?pilih=', 'company', `status = 'PENDING'`) },
    { by: ['kota'], when: 'a report', at: of('/antrean?pilih=', 'accountability_report', `status = 'SUBMITTED'`) },
  ],
  '/keputusan': [{ by: OFFICES, at: '/keputusan' }],
  '/statistik': [{ by: OFFICES, at: '/statistik' }],
} satisfies Record<string, readonly Example[]>;

const ENTRANCE = {
  '/masuk': [{ by: ['nobody'], at: '/masuk?kembali=/antrean' }],
  '/daftar': [{ by: ['nobody'], at: '/daftar' }],
  '/daftar/kelompok': [{ by: ['officer'], at: '/daftar/kelompok' }],
  '/daftar/perusahaan': [{ by: ['company'], at: '/daftar/perusahaan' }],
  '/gabung': [{ by: ['officer'], at: '/gabung' }],
  '/beranda': [{ by: MEMBERS, at: '/beranda' }],
  '/akun': [{ by: MEMBERS, at: '/akun' }],
} satisfies Record<string, readonly Example[]>;

/** Each route with addresses that show it in its different states. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '/': [{ by: EVERYBODY, at: '/' }],
  ...PROPOSALS,
  ...PROGRAMS,
  ...ORGANISATIONS,
  ...FUNDING,
  ...OFFICE,
  ...ENTRANCE,
  '/pemerataan': [
    { by: EVERYBODY, at: '/pemerataan' },
    { by: ['nobody', 'province'], when: 'province', at: '/pemerataan?within=82' },
    { by: ['nobody', 'kota'], when: 'kota', at: '/pemerataan?within=82.71' },
    { by: ['nobody'], when: 'poor households of a kota', at: '/pemerataan?within=82.71&ukuran=keluarga' },
    { by: ['nobody'], when: 'poor households', at: '/pemerataan?ukuran=keluarga' },
  ],
  '/cara-kerja': [{ by: EVERYBODY, at: '/cara-kerja' }],
  '/bantuan': [{ by: EVERYBODY, at: '/bantuan' }],
  '/data-pribadi': [{ by: EVERYBODY, at: '/data-pribadi' }],
  '/data-terbuka': [{ by: EVERYBODY, at: '/data-terbuka' }],
};

/** No route: what stands where nothing is. */
export const NOWHERE: readonly Example[] = [{ by: EVERYBODY, at: '/tidak-ada', status: 404 }];
