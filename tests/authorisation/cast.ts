import {
  type Company,
  type Forum,
  type Group,
  join,
  joined,
  type Person,
  person,
  staffOf,
  verifiedCompany,
  verifiedForum,
  verifiedGroupIn,
} from '../support/world.ts';

/**
 * Whoever could try or look, as seen from one group and one company: an officer of that group, a member of that company,
 * somebody who is both, the staff of the group's own kota (who took no step before), of its province, of a kabupaten
 * beside it, officers and members of others, the secretary of a forum and a member of another company in it, a stranger, and
 * nobody in particular.
 */
export const VIEWERS = [
  'anonymous',
  'stranger',
  'officer',
  'otherOfficer',
  'company',
  'otherCompany',
  'officeAbove',
  'officeBeside',
  'province',
  'both',
  'secretary',
  'fellow',
] as const;
export type ViewerName = (typeof VIEWERS)[number];
export type Cast = Readonly<Record<ViewerName, Person | null>>;

export const SIGNED_IN = VIEWERS.filter((v) => v !== 'anonymous');

/** The sides that a cast is seen from. */
export interface Sides {
  readonly group: Group;
  readonly company: Company;
}

/** A forum with another company in it: who leads its secretariat, and that company's administrator. */
const inForum = async (forum: Forum) => {
  const fellow = await verifiedCompany();
  await joined(forum, fellow);
  return { secretary: forum.secretary, fellow: fellow.admin };
};

let outsiders: Promise<Pick<Cast, 'stranger' | 'otherOfficer' | 'otherCompany' | 'officeBeside' | 'province' | 'secretary' | 'fellow'>> | undefined;

/** Those who are party to no subject: the same for all subjects of a file. */
const outside = () => {
  outsiders ??= (async () => ({
    stranger: await person('Orang Lain'),
    otherOfficer: (await verifiedGroupIn()).chair,
    otherCompany: (await verifiedCompany()).admin,
    officeBeside: await staffOf('82.06'),
    province: await staffOf('82'),
    ...(await inForum(await verifiedForum())),
  }))();
  return outsiders;
};

export async function castOf({ group, company }: Sides): Promise<Cast> {
  const both = await person('Ketua yang juga Staf CSR');
  await join(both, group, 'SECRETARY');
  await join(both, company, 'STAFF');
  return {
    ...(await outside()),
    anonymous: null,
    officer: group.chair,
    company: company.admin,
    officeAbove: await staffOf(group.regionCode.slice(0, 5)),
    both,
  };
}

export interface Home extends Sides {
  readonly cast: Cast;
}

let standing: Promise<Home> | undefined;

/** A verified group of Kota Ternate and a verified company, with their cast: most subjects of a file lie between those. */
export const home = (): Promise<Home> => {
  standing ??= (async () => {
    const sides = { group: await verifiedGroupIn(), company: await verifiedCompany() };
    return { ...sides, cast: await castOf(sides) };
  })();
  return standing;
};

/** A group and a company of their own, for what would be in the way of others. */
export async function newHome(build: Partial<Sides> = {}): Promise<Home> {
  const sides = { group: build.group ?? (await verifiedGroupIn()), company: build.company ?? (await verifiedCompany()) };
  return { ...sides, cast: await castOf(sides) };
}

/** A home whose company is a member of a forum, as seen from that: its secretary, another member, and the offices of its region. */
export interface ForumHome extends Home {
  readonly forum: Forum;
}
export async function forumHome(there: Home, forum: Forum): Promise<ForumHome> {
  const cast = { ...there.cast, officeAbove: forum.staff, province: await staffOf(forum.regionCode.slice(0, 2)) };
  return { ...there, cast, forum };
}

let meeting: Promise<ForumHome> | undefined;

/** The company of this file's home in a forum with two others: most subjects of forums lie there. */
export const forumMeeting = (): Promise<ForumHome> => {
  meeting ??= newMeeting();
  return meeting;
};

/** Such a forum of its own. */
export async function newMeeting(): Promise<ForumHome> {
  const there = await home();
  const forum = await verifiedForum();
  await joined(forum, there.company);
  const seen = await forumHome(there, forum);
  return { ...seen, cast: { ...seen.cast, ...(await inForum(forum)) } };
}
