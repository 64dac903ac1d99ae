import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { ForumDeskDocument, type ForumOfPageFragment, RequestMembershipDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { Load } from '../../parts/load.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { Members } from '../officer/members.tsx';
import { CommonPrograms } from './common-programs.tsx';
import { ForumPlans } from './forum-plans.tsx';
import { JoinRequests } from './join-requests.tsx';
import { Shortlists } from './shortlists.tsx';
import type { useStanding } from './standing.ts';

interface ForumDeskProps {
  readonly forum: ForumOfPageFragment;
  readonly standing: ReturnType<typeof useStanding>;
}

/** What the members of a forum share: who asks to join, lists of proposals, programmes for its plans, and who sits in its secretariat. */
export function ForumDesk({ forum: { id, name, status }, standing }: ForumDeskProps) {
  const reading = useQuery(ForumDeskDocument, { id });
  return (
    <Load of={reading} skeleton={<Skeleton rows={5} />}>
      {({ node }) => {
        if (node?.__typename !== 'Forum') return null;
        const { joinRequests, shortlists, programs, members, membershipRequests } = node;
        return (
          <>
            {standing.seat && joinRequests.nodes.length > 0 && <JoinRequests requests={joinRequests.nodes} own={standing.companies} />}
            <Shortlists forumId={id} lists={shortlists.nodes} isOpen={status === 'VERIFIED'} />
            <CommonPrograms forumId={id} companies={standing.companies} isOpen={status === 'VERIFIED'} />
            <ForumPlans forumId={id} mayPlan={status === 'VERIFIED' && programs.totalCount > 0} />
            <Members organisation={{ id, name, kind: 'forum' }} members={members ?? []} requests={membershipRequests ?? []} leads={standing.seat === 'ADMIN'} />
            {!standing.seat && status === 'VERIFIED' && <SeatRequest id={id} />}
          </>
        );
      }}
    </Load>
  );
}

/** For people of member companies who do not sit in the secretariat yet; nobody of an office may. */
function SeatRequest({ id }: { id: string }) {
  const { t } = useWords();
  const { offices } = useMe();
  const [sent, setSent] = useState(false);
  const ask = useAction(RequestMembershipDocument);
  if (offices.length > 0) return null;
  if (sent)
    return (
      <Notice tone="good" live>
        {t('Permintaan terkirim. Dijawab administrator sekretariat, atau Dinas Sosial.')}
      </Notice>
    );
  return (
    <div class="stack">
      <p>
        <Button icon="user-plus" busy={ask.busy} onClick={async () => setSent(Boolean((await ask.run({ organisationId: id, role: 'STAFF' })).success))}>
          {t('Minta bergabung ke sekretariat')}
        </Button>
      </p>
      <ProblemNotice {...ask} />
    </div>
  );
}
