import { type Company, type Group, join, type Person, person, staffOf, verifiedCompany, verifiedGroupIn } from '../support/world.ts';

/**
 * Whoever could try or look, as seen from one group and one company: an officer of that group, a member of that company,
 * somebody who is both, the staff of the group's own kota (who took no step before), of its province, of a kabupaten
 * beside it, officers and members of others, a stranger, and nobody in particular.
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
] as const;
export type ViewerName = (typeof VIEWERS)[number];
export type Cast = Readonly<Record<ViewerName, Person | null>>;

export const SIGNED_IN = VIEWERS.filter((v) => v !== 'anonymous');

/** The sides that a cast is seen from. */
export interface Sides {
  readonly group: Group;
  readonly company: Company;
}

let outsiders: Promise<Pick<Cast, 'stranger' | 'otherOfficer' | 'otherCompany' | 'officeBeside' | 'province'>> | undefined;

/** Those who are party to no subject: the same for all subjects of a file. */
const outside = () => {
  outsiders ??= (async () => ({
    stranger: await person('Orang Lain'),
    otherOfficer: (await verifiedGroupIn()).chair,
    otherCompany: (await verifiedCompany()).admin,
    officeBeside: await staffOf('82.06'),
    province: await staffOf('82'),
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
