import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../database/lock.ts';
import { sql } from '../database/sql.ts';
import { suspendKarangTaruna } from '../modules/karang-taruna/suspend-karang-taruna.ts';
import { NAMES, type Place, SCENES } from './places.ts';
import type { Actor, Stage } from './stage.ts';

export interface Group {
  readonly id: string;
  readonly chair: Actor;
  readonly place: Place;
  readonly village: string;
}

/** The staff of an office: two of a kabupaten's or kota's, so that four eyes can look. */
export type Staff = Readonly<Record<string, readonly Actor[]>>;

export const nameOf = (n: number): string => NAMES[n % NAMES.length] as string;

/** Offices of every scene; those of the demo accounts have their addresses. */
export async function appoint(stage: Stage): Promise<Staff> {
  const emails: Record<string, string> = { '82': 'dinsos.provinsi@demo.example', '82.71': 'dinsos.kota@demo.example', '82.06': 'dinsos.lain@demo.example' };
  const staff: Record<string, readonly Actor[]> = {};
  stage.daysAgo(720);
  for (const [n, { province, office, places }] of SCENES.entries()) {
    staff[province] = await stage.office(province, office, [nameOf(n * 5)], emails[province]);
    for (const [m, place] of places.entries())
      staff[place.code] = await stage.office(place.code, place.office, [nameOf(n * 5 + m + 1), nameOf(n * 5 + m + 11)], emails[place.code]);
  }
  return staff;
}

async function villagesOf(stage: Stage, place: Place): Promise<{ code: string; name: string }[]> {
  const { em } = stage.operator();
  return execute(
    em as EntityManager,
    sql`select code, name from region where level = 'VILLAGE' and code like ${`${place.code}.%`} order by substr(code, 10), code limit ${place.groups}`,
  );
}

/** Whose request to join is the demo's last act. */
export const LAST = 'Ningsih Wahab';

const CLASSES = ['TUMBUH', 'TUMBUH', 'BERKEMBANG', 'TUMBUH', 'MAJU', 'BERKEMBANG'] as const;
const SCORE = { TUMBUH: 48, BERKEMBANG: 63, MAJU: 78, PERCONTOHAN: 90 };

/** Registers a place's groups, has them verified and assessed; the first of Ternate is the demo account's. */
export async function found(stage: Stage, staff: Staff, place: Place, first: number): Promise<Group[]> {
  const groups: Group[] = [];
  for (const [n, village] of (await villagesOf(stage, place)).entries()) {
    stage.daysAgo(560 - first * 5);
    const isDemo = place.code === '82.71' && n === 0;
    const chair = await stage.person(nameOf(first + n), isDemo ? 'taruna@demo.example' : undefined);
    const id = await register(stage, chair, village, place, first + n);
    const group = { id, chair, place, village: village.code };
    const [officer] = staff[place.code] as readonly [Actor];
    if (n === place.groups - 1 && n > 3) continue; // still waits
    await stage.act(officer, 'verifyKarangTaruna', { id, note: 'SK sesuai, musyawarah dihadiri warga.' });
    if (n % 5 !== 4)
      await assess(stage, officer, id, place.code === '82.71' && n === 1 ? 'PERCONTOHAN' : (CLASSES[(first + n) % CLASSES.length] as keyof typeof SCORE));
    groups.push(group);
  }
  return groups;
}

async function register(stage: Stage, chair: Actor, village: { code: string; name: string }, place: Place, n: number): Promise<string> {
  return stage.act(chair, 'registerKarangTaruna', {
    name: `Karang Taruna ${['Tunas Harapan', 'Bina Remaja', 'Mekar Jaya', 'Cahaya Bahari', 'Karya Muda'][n % 5]} ${village.name}`,
    regionCode: village.code,
    description: `Wadah pemuda ${village.name} untuk usaha bersama, kepedulian sosial, dan kegiatan desa.`,
    potentials: place.potentials,
    decreeNumber: `${141 + n}/${(n % 12) + 1}/SK/${stage.dayFromNow(0).slice(0, 4)}`,
    decreeDate: stage.dayFromNow(-30),
    termEndsOn: stage.dayFromNow(-30 + 5 * 365),
    officers: [
      { name: nameOf(n), role: 'CHAIR' },
      { name: nameOf(n + 7), role: 'SECRETARY' },
      { name: nameOf(n + 13), role: 'TREASURER' },
      { name: nameOf(n + 19), role: 'MEMBER' },
    ],
    role: 'CHAIR',
  });
}

async function assess(stage: Stage, officer: Actor, karangTarunaId: string, classification: keyof typeof SCORE): Promise<void> {
  const base = SCORE[classification];
  const scores = { organisation: base + 4, people: base, facilities: base - 8, administration: base + 2, partnership: base - 5, activities: base + 6 };
  await stage.act(officer, 'assessKarangTaruna', {
    karangTarunaId,
    assessedOn: stage.dayFromNow(-1),
    classification,
    scores,
    note: 'Kunjungan lapangan bersama pendamping.',
  });
}

/** A registration that was not accepted, two claims on one village, a suspended group, somebody who wants to join. */
export async function exceptions(stage: Stage, staff: Staff, groups: readonly Group[]): Promise<void> {
  const { em } = stage.operator();
  const free = await execute<{ code: string; name: string }>(
    em,
    sql`select code, name from region where level = 'VILLAGE' and code like '82.71.%' order by code desc limit 2`,
  );
  const place = (SCENES[0] as (typeof SCENES)[0]).places[0] as Place;
  const [officer] = staff['82.71'] as readonly [Actor];
  stage.daysAgo(40);
  const refused = await register(stage, await stage.person(nameOf(4)), free[0] as { code: string; name: string }, place, 61);
  await stage.act(officer, 'rejectKarangTaruna', { id: refused, reason: 'SK belum ditandatangani lurah. Mohon diperbaiki lalu daftar kembali.' });
  stage.daysAgo(6);
  for (const n of [8, 17]) await register(stage, await stage.person(nameOf(n)), free[1] as { code: string; name: string }, place, 62 + n);
  const last = groups.findLast((g) => g.place.code === '82.06') as Group;
  stage.daysAgo(25);
  const { em: operator, clock } = stage.operator();
  await suspendKarangTaruna(operator, clock, { id: last.id, reason: 'Dua kepengurusan saling menggugat.' });
  stage.daysAgo(3);
  const first = groups[0] as Group;
  await stage.act(await stage.person(LAST), 'requestMembership', {
    organisationId: first.id,
    role: 'TREASURER',
    note: 'Bendahara baru hasil musyawarah.',
  });
}

/** Accounts: checked, waiting, and one that was refused. */
export async function accounts(stage: Stage, staff: Staff, groups: readonly Group[]): Promise<void> {
  for (const [n, group] of groups.slice(0, 14).entries()) {
    stage.daysAgo(190);
    const set = (number: string) =>
      stage.act(group.chair, 'setPayoutAccount', { karangTarunaId: group.id, bank: 'Bank Rakyat Indonesia', holder: 'Karang Taruna', number });
    const id = await set(`00${n}1010${12_345 + n * 77}`);
    const [officer] = staff[group.place.code] as readonly [Actor];
    if (n === 12) continue;
    if (n === 13) await stage.act(officer, 'rejectPayoutAccount', { id, reason: 'Rekening atas nama pribadi. Gunakan rekening organisasi.' });
    else await stage.act(officer, 'verifyPayoutAccount', { id });
  }
}
