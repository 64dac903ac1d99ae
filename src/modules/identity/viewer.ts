import type { Zone } from '../../kernel/calendar.ts';

export const OFFICER_ROLES = ['CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER'] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];
export const COMPANY_ROLES = ['ADMIN', 'STAFF'] as const;
export const MEMBERSHIP_ROLES = [...OFFICER_ROLES, ...COMPANY_ROLES] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** An office that the viewer works for. */
export interface ViewerOffice {
  readonly id: string;
  readonly regionCode: string;
  readonly zone: Zone;
}

/** What the viewer may act for in forums, as it holds now. */
export interface ViewerForums {
  /** Forum id → the viewer's companies that are its members. */
  readonly companies: ReadonlyMap<string, readonly string[]>;
  /** Forum id → the viewer's role in its secretariat; a seat rests while the viewer belongs to no member company. */
  readonly seats: ReadonlyMap<string, MembershipRole>;
}

/** Who asks: a person with all that they may act for, or nobody in particular. */
export class Viewer {
  constructor(
    /** The signed-in person's id; undefined for an anonymous viewer. */
    readonly personId: string | undefined,
    /** Karang Taruna id → the viewer's role in it. */
    readonly groups: ReadonlyMap<string, MembershipRole> = new Map(),
    /** Company id → the viewer's role in it. */
    readonly companies: ReadonlyMap<string, MembershipRole> = new Map(),
    readonly offices: readonly ViewerOffice[] = [],
    /** When they ask: what they may see can depend on the hour. */
    readonly at: Date = new Date(0),
    readonly forums: ViewerForums = { companies: new Map(), seats: new Map() },
  ) {}

  /** The same for whoever may see and do the same: the person, and all that they may act for, as one text. Empty for nobody. */
  get scope(): string {
    if (!this.personId) return '';
    return JSON.stringify([
      this.personId,
      ...this.groups,
      ...this.companies,
      ...this.offices.map((office) => office.id),
      ...this.forums.companies,
      ...this.forums.seats,
    ]);
  }

  isOfficerOf(group: { id: string }): boolean {
    return this.groups.has(group.id);
  }
  isMemberOf(company: { id: string }): boolean {
    return this.companies.has(company.id);
  }
  isStaffOf(office: { id: string }): boolean {
    return this.offices.some((o) => o.id === office.id);
  }
  /** Belongs to a company that is a member of the forum. */
  isInForum(forum: { id: string }): boolean {
    return this.forums.companies.has(forum.id);
  }
  /** Sits in the forum's secretariat, with a seat that holds. */
  isSecretaryOf(forum: { id: string }): boolean {
    return this.forums.seats.has(forum.id);
  }
  /** Works for an office whose region contains that region. */
  isStaffAbove(regionCode: string): boolean {
    return this.officesAbove(regionCode).length > 0;
  }
  /** The viewer's offices whose region contains that region. */
  officesAbove(regionCode: string): readonly ViewerOffice[] {
    return this.offices.filter((o) => contains(o.regionCode, regionCode));
  }
  get groupIds(): readonly string[] {
    return [...this.groups.keys()];
  }
  get companyIds(): readonly string[] {
    return [...this.companies.keys()];
  }
  get forumIds(): readonly string[] {
    return [...this.forums.companies.keys()];
  }
  get officeRegions(): readonly string[] {
    return this.offices.map((o) => o.regionCode);
  }
}

/** True when the inner region is the outer one or lies in it. */
export const contains = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);
