import type { FastifyInstance } from 'fastify';
import type { Locale, Text } from '../kernel/text.ts';
import { REGION_CODE } from '../modules/region/region.ts';
import { EquityPlaceDocument, EquityTableDocument, type EquityTableQuery } from '../web/generated/graphql.ts';
import { answerOf } from './answers.ts';
import { choicesOf } from './choices.ts';
import type { SiteParts } from './site.ts';

type Row = EquityTableQuery['statistics']['byRegion'][number];

/** Codes stand without their dots: spreadsheets take `82.71` for a number and `11.01` for an hour. */
const COLUMNS: readonly { readonly head: Text; readonly of: (row: Row) => string | number }[] = [
  { head: { id: 'Kode', en: 'Code' }, of: ({ region }) => region.code.replaceAll('.', '') },
  { head: { id: 'Wilayah', en: 'Region' }, of: ({ region }) => region.name },
  { head: { id: 'Desa dan kelurahan', en: 'Villages' }, of: ({ villages }) => villages },
  { head: { id: 'Desa tanpa Karang Taruna', en: 'Villages without a group' }, of: ({ villagesWithoutGroup }) => villagesWithoutGroup },
  { head: { id: 'Karang Taruna terverifikasi', en: 'Verified groups' }, of: ({ karangTarunas }) => karangTarunas },
  { head: { id: 'Belum pernah didanai', en: 'Never funded' }, of: ({ neverFunded }) => neverFunded },
  { head: { id: 'Proposal', en: 'Proposals' }, of: ({ proposals }) => proposals },
  { head: { id: 'Diminta ke CSR (rupiah)', en: 'Asked of CSR (rupiah)' }, of: ({ requested }) => requested },
  { head: { id: 'Dijanjikan (rupiah)', en: 'Promised (rupiah)' }, of: ({ committed }) => committed },
  { head: { id: 'Disalurkan (rupiah)', en: 'Delivered (rupiah)' }, of: ({ disbursed }) => disbursed },
  { head: { id: 'Diterima (rupiah)', en: 'Received (rupiah)' }, of: ({ received }) => received },
  {
    head: { id: 'Diterima per kelompok (rupiah)', en: 'Received per group (rupiah)' },
    of: ({ received, karangTarunas }) => (karangTarunas > 0 ? String(BigInt(received) / BigInt(karangTarunas)) : ''),
  },
  { head: { id: 'Keluarga miskin, desil 1-4', en: 'Poor households, deciles 1-4' }, of: ({ poorHouseholds }) => poorHouseholds ?? '' },
  {
    head: { id: 'Diterima per keluarga miskin (rupiah)', en: 'Received per poor household (rupiah)' },
    of: ({ receivedPerPoorHousehold }) => receivedPerPoorHousehold ?? '',
  },
];

/** A cell of text: quoted, and never the beginning of a formula. */
const cell = (value: string | number): string =>
  typeof value === 'number' || /^\d+$/.test(value) ? String(value) : `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

/** With semicolons, since a comma is Indonesia's decimal sign, and with the mark by which Excel knows UTF-8. */
export const asCsv = (rows: readonly Row[], locale: Locale): string =>
  `\uFEFF${[COLUMNS.map(({ head }) => cell(head[locale])), ...rows.map((row) => COLUMNS.map(({ of }) => cell(of(row))))].map((cells) => `${cells.join(';')}\r\n`).join('')}`;

const REFUSALS = {
  within: {
    status: 400,
    text: { id: 'Wilayah ditulis dengan kode Kemendagri, misalnya within=82.71.', en: 'A region is given by its Kemendagri code, like within=82.71.' },
  },
  year: { status: 400, text: { id: 'Tahun ditulis dengan empat angka, misalnya tahun=2026.', en: 'A year has four digits, like tahun=2026.' } },
  place: { status: 404, text: { id: 'Tidak ada wilayah dengan kode ini.', en: 'There is no region of this code.' } },
} satisfies Record<string, { status: number; text: Text }>;

/** `GET /pemerataan.csv?within=82.71&tahun=2026`: who received how much, one row per region one level below. */
export function registerEquityTable(app: FastifyInstance, { execute }: SiteParts): void {
  app.get<{ Querystring: Record<string, unknown> }>('/pemerataan.csv', async (request, reply) => {
    const { locale } = choicesOf(request);
    const refuse = (what: keyof typeof REFUSALS) =>
      reply.code(REFUSALS[what].status).type('text/plain; charset=utf-8').send(`${REFUSALS[what].text[locale]}\n`);
    // A form sends what is left open as an empty text.
    const { within = '', tahun = '' } = request.query;
    if (typeof within !== 'string' || (within && !REGION_CODE.test(within))) return refuse('within');
    if (typeof tahun !== 'string' || !/^(?:20\d{2})?$/.test(tahun)) return refuse('year');
    const { run } = await execute(request, reply, locale);
    if (within && !(await answerOf(run, EquityPlaceDocument, { code: within })).region) return refuse('place');
    const { statistics } = await answerOf(run, EquityTableDocument, { within: within || null, year: tahun ? Number(tahun) : null });
    const name = ['pemerataan', within, tahun].filter(Boolean).join('-');
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}.csv"`,
        'cache-control': 'private, no-cache',
        vary: 'cookie',
      })
      .send(asCsv(statistics.byRegion, locale));
  });
}
