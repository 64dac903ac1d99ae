import { useEvery } from '../../data/use-every.ts';
import { useKept } from '../../data/use-kept.ts';
import { useQuery } from '../../data/use-query.ts';
import { MoreForumsDocument, type MoreForumsQuery, type OwnForumFragment, OwnForumsDocument, type OwnForumsQuery } from '../../generated/graphql.ts';
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

interface Own {
  readonly memberships: readonly Membership[];
  readonly companies: readonly (Omit<Company, 'forums'> & { readonly leads: boolean; readonly forums: readonly OwnForumFragment[] })[];
}

const forumsIn = ({ node }: MoreForumsQuery) => (node && 'forums' in node ? node.forums : undefined);

/** The companies with all their forums, once all are known. Nothing is asked for whoever belongs to no company. */
function useOwn(): Own {
  const { companies } = useMe();
  const memberships = useQuery(OwnForumsDocument, companies.length > 0 ? {} : undefined).data?.viewer?.memberships;
  const own = (memberships ?? []).flatMap(({ role, organisation }) =>
    organisation.__typename === 'Company' ? [{ ...organisation, leads: role === 'ADMIN' }] : [],
  );
  const long = own.filter(({ forums }) => forums.pageInfo.hasNextPage);
  const more = useEvery(
    MoreForumsDocument,
    long.map(({ id, forums }) => ({ id, after: forums.pageInfo.endCursor })),
    forumsIn,
  );
  const moreOf = (id: string) => more?.flatMap((page) => (page.node && 'id' in page.node && page.node.id === id ? (forumsIn(page)?.nodes ?? []) : [])) ?? [];
  const known = useKept(memberships && more && own.map((company) => ({ ...company, forums: [...company.forums.nodes, ...moreOf(company.id)] })));
  return { memberships: memberships ?? [], companies: known ?? [] };
}

/** What the viewer is to that forum. */
export function useStanding(forumId: string): { companies: readonly OwnCompany[]; isMember: boolean; seat?: Membership['role'] } {
  const { memberships, companies: all } = useOwn();
  const companies = all.map(({ id, name, status, leads, forums }): OwnCompany => {
    const own = forums.find(({ forum }) => forum.id === forumId);
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
  const forums = useOwn().companies.flatMap(({ status, forums }) =>
    status === 'VERIFIED' ? forums.filter(({ memberStatus, forum }) => memberStatus === 'VERIFIED' && forum.status === 'VERIFIED') : [],
  );
  return [...new Map(forums.map(({ forum }) => [forum.id, forum])).values()];
}
