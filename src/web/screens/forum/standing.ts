import { useQuery } from '../../data/use-query.ts';
import { OwnForumsDocument, type OwnForumsQuery } from '../../generated/graphql.ts';
import { useMe } from '../me.ts';

type Membership = NonNullable<OwnForumsQuery['viewer']>['memberships'][number];
type Company = Extract<Membership['organisation'], { __typename: 'Company' }>;

/** One of the viewer's companies, and what it is to a forum. */
export interface OwnCompany {
  readonly id: string;
  readonly name: string;
  readonly isVerified: boolean;
  /** The viewer is its administrator. */
  readonly leads: boolean;
  readonly stands: 'member' | 'asking' | 'outside';
}

/** Nothing is asked for whoever belongs to no company. */
const useMemberships = (): readonly Membership[] => {
  const { companies } = useMe();
  return useQuery(OwnForumsDocument, companies.length > 0 ? {} : undefined).data?.viewer?.memberships ?? [];
};

const companiesIn = (memberships: readonly Membership[]): readonly (Company & { readonly leads: boolean })[] =>
  memberships.flatMap(({ role, organisation }) => (organisation.__typename === 'Company' ? [{ ...organisation, leads: role === 'ADMIN' }] : []));

/** What the viewer is to that forum. */
export function useStanding(forumId: string): { companies: readonly OwnCompany[]; isMember: boolean; seat?: Membership['role'] } {
  const memberships = useMemberships();
  const companies = companiesIn(memberships).map(({ id, name, status, leads, forums }): OwnCompany => {
    const own = forums.nodes.find(({ forum }) => forum.id === forumId);
    return { id, name, leads, isVerified: status === 'VERIFIED', stands: !own ? 'outside' : own.memberStatus === 'VERIFIED' ? 'member' : 'asking' };
  });
  return {
    companies,
    isMember: companies.some(({ isVerified, stands }) => isVerified && stands === 'member'),
    seat: memberships.find(({ organisation }) => organisation.__typename === 'Forum' && organisation.id === forumId)?.role,
  };
}

/** The verified forums that a verified company of the viewer's is a member of. */
export function useOwnForums(): readonly { readonly id: string; readonly name: string }[] {
  const forums = companiesIn(useMemberships()).flatMap(({ status, forums }) =>
    status === 'VERIFIED' ? forums.nodes.filter(({ memberStatus, forum }) => memberStatus === 'VERIFIED' && forum.status === 'VERIFIED') : [],
  );
  return [...new Map(forums.map(({ forum }) => [forum.id, forum])).values()];
}
