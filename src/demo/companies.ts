import { suspendCompany } from '../modules/company/suspend-company.ts';
import { nameOf, type Staff } from './groups.ts';
import type { Actor, Stage } from './stage.ts';

export interface Company {
  readonly id: string;
  readonly admin: Actor;
  /** Open programmes. */
  readonly programs: string[];
}

const COMPANIES = [
  { name: 'PT Nikel Halmahera Lestari', industry: 'Pertambangan nikel', domicile: '82.71', operates: ['82.71', '82.02', '82.06'], email: 'csr@demo.example' },
  { name: 'PT Bahari Ternate Sejahtera', industry: 'Pengolahan ikan', domicile: '82.71', operates: ['82.71', '82.72'] },
  { name: 'PT Jati Blora Mandiri', industry: 'Industri kayu', domicile: '33.16', operates: ['33.16'] },
  { name: 'PT Energi Kayan Utara', industry: 'Ketenagalistrikan', domicile: '65.01', operates: ['65'] },
  { name: 'PT Gas Mahakam Raya', industry: 'Minyak dan gas bumi', domicile: '64.72', operates: ['64.02', '64.72'] },
  { name: 'PT Galangan Bintan Jaya', industry: 'Galangan kapal', domicile: '21.01', operates: ['21'] },
] as const;

/** Of a programme that looks for need and spread first: its own, not the standard ones. */
const FOR_THE_POOR = { need: 30, proximity: 15, capacity: 10, readiness: 10, reach: 10, equity: 25 };

const program = (stage: Stage, company: string, n: number, changes: object) => ({
  companyId: company,
  title: ['Pemuda Pesisir Berdaya', 'Desa Mandiri Energi', 'Bina Usaha Taruna', 'Generasi Sehat Cerdas', 'Kampung Tangguh', 'Muda Berkarya'][n % 6],
  description: 'Dukungan bagi Karang Taruna yang bergerak bersama warga: usaha produktif, pendidikan, kesehatan, dan lingkungan.',
  focusAreas: [
    'ENTERPRISE',
    'EDUCATION',
    'HEALTH',
    'ENVIRONMENT',
    'DIGITAL',
    'SOCIAL_WELFARE',
    'DISASTER_RESPONSE',
    'INFRASTRUCTURE',
    'SPORT_ARTS',
    'RELIGION_CULTURE',
  ],
  supportKinds: n % 2 ? ['CASH', 'GOODS', 'TRAINING'] : ['CASH', 'GOODS', 'SERVICES', 'TRAINING'],
  fiscalYear: Number(stage.day(0).slice(0, 4)),
  budget: String(900_000_000 + n * 150_000_000),
  minimumAward: '5000000',
  maximumAward: String(200_000_000 + n * 25_000_000),
  opensOn: stage.day(-180),
  closesOn: stage.day(120 + n * 10),
  ...changes,
});

/** Six verified companies with open calls; one that waits, one refused, one suspended; calls in every state. */
export async function companies(stage: Stage, staff: Staff): Promise<Company[]> {
  const made: Company[] = [];
  for (const [n, { name, industry, domicile, operates, ...more }] of COMPANIES.entries()) {
    stage.daysAgo(300 - n * 5);
    const admin = await stage.person(nameOf(n * 3 + 5), 'email' in more ? more.email : undefined);
    const id = await registerCompany(stage, admin, name, industry, domicile, operates, n);
    await stage.act((staff[domicile] as readonly [Actor])[0], 'verifyCompany', { id, note: 'NIB sesuai OSS.' });
    stage.daysAgo(185);
    const open = async (changes: object) => {
      const programId = await stage.act(admin, 'createProgram', program(stage, id, n, { regionCodes: [operates[0].slice(0, 2)], ...changes }));
      await stage.act(admin, 'publishProgram', { id: programId });
      return programId;
    };
    const programs = [await open({})];
    if (n === 0)
      programs.push(
        await open({ title: 'Taruna Tanggap Bencana', focusAreas: ['DISASTER_RESPONSE', 'INFRASTRUCTURE'], minimumClassification: 'BERKEMBANG' }),
        await open({ title: 'Pesisir Bersih', focusAreas: ['ENVIRONMENT', 'HEALTH'], minimumClassification: 'BERKEMBANG', weights: FOR_THE_POOR }),
      );
    made.push({ id, admin, programs });
    await others(stage, admin, id, n);
  }
  await exceptions(stage, staff);
  return made;
}

const registerCompany = (
  stage: Stage,
  admin: Actor,
  name: string,
  industry: string,
  domicileCode: string,
  operatingRegionCodes: readonly string[],
  n: number,
) => stage.act(admin, 'registerCompany', { name, nib: String(9_120_301_000_000 + n * 7919), industry, domicileCode, operatingRegionCodes });

/** Calls that are drafts, closed or cancelled. */
async function others(stage: Stage, admin: Actor, companyId: string, n: number): Promise<void> {
  if (n > 2) return;
  const regionCodes = ['82'];
  const create = (changes: object) => stage.act(admin, 'createProgram', program(stage, companyId, n + 1, { regionCodes, ...changes }));
  await create({ title: 'Beasiswa Taruna (rancangan)', focusAreas: ['EDUCATION'] });
  const closed = await create({ title: 'Ramadan Berbagi', focusAreas: ['SOCIAL_WELFARE'], closesOn: stage.day(200) });
  await stage.act(admin, 'publishProgram', { id: closed });
  await stage.act(admin, 'closeProgram', { id: closed });
  const cancelled = await create({ title: 'Lomba Desa Digital', focusAreas: ['DIGITAL'] });
  await stage.act(admin, 'publishProgram', { id: cancelled });
  await stage.act(admin, 'cancelProgram', { id: cancelled, reason: 'Digabung dengan program tahun depan.' });
}

async function exceptions(stage: Stage, staff: Staff): Promise<void> {
  const office = (staff['82.71'] as readonly [Actor])[0];
  stage.daysAgo(60);
  const refused = await registerCompany(stage, await stage.person(nameOf(22)), 'CV Sumber Rezeki', 'Perdagangan', '82.71', ['82.71'], 20);
  await stage.act(office, 'rejectCompany', { id: refused, reason: 'NIB tidak ditemukan di OSS.' });
  const halted = await registerCompany(stage, await stage.person(nameOf(23)), 'PT Rimba Timur', 'Perkebunan', '82.71', ['82.06'], 21);
  await stage.act(office, 'verifyCompany', { id: halted });
  const { em, clock } = stage.operator();
  await suspendCompany(em, clock, { id: halted, reason: 'Izin usaha dibekukan.' });
  stage.daysAgo(2);
  await registerCompany(stage, await stage.person(nameOf(24)), 'PT Samudra Pasifik Logistik', 'Angkutan laut', '82.71', ['82.71', '82.01'], 22);
}
