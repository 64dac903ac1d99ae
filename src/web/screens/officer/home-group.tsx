import { useQuery } from '../../data/use-query.ts';
import { HomeGroupDocument } from '../../generated/graphql.ts';
import { useSetting } from '../../page.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { todayIn } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { DecreeNotice } from './decree-notice.tsx';
import { OwnProposalList } from './own-proposal.tsx';
import { VerificationNotice } from './verification-notice.tsx';

/** A group's own proposals, and what keeps the group from going on. */
export function GroupHome({ id, isOnly }: { id: string; isOnly: boolean }) {
  const { t } = useWords();
  const { now } = useSetting();
  const group = useQuery(HomeGroupDocument, { id });
  return (
    <Load of={group} skeleton={<Skeleton rows={3} />}>
      {({ node }) => {
        if (node?.__typename !== 'KarangTaruna') return null;
        const { name, status, statusReason, region, termEndsOn, proposals, payoutAccount } = node;
        const write = (
          <LinkButton icon="plus" wide href="/proposal/baru">
            {t('Tulis proposal baru')}
          </LinkButton>
        );
        return (
          <section class="stack" aria-labelledby={`proposal-${id}`}>
            <VerificationNotice kind="group" status={status} reason={statusReason} region={region} />
            {status === 'VERIFIED' && <DecreeNotice endsOn={termEndsOn} today={todayIn(region.code, new Date(now))} />}
            {status === 'PENDING' && !payoutAccount && (
              <p>
                <a href={`/kelompok?kelompok=${id}#rekening`}>{t('Isi rekening kelompok selagi menunggu')}</a>
              </p>
            )}
            <div class="row spread">
              <h2 id={`proposal-${id}`}>{isOnly ? t('Proposal kami') : t('Proposal {kelompok}', { kelompok: name })}</h2>
              {proposals.totalCount > 0 && <a href={`/proposal-kami?kelompok=${id}`}>{t('Semua ({n})', { n: proposals.totalCount })}</a>}
            </div>
            {proposals.nodes.length === 0 ? (
              <Empty
                title={t('Belum ada proposal')}
                action={
                  <LinkButton look="primary" icon="plus" href="/proposal/baru">
                    {t('Tulis proposal pertama')}
                  </LinkButton>
                }
              >
                {t('Mulai dari satu kebutuhan di desa Anda. Boleh ditulis sedikit-sedikit, kami simpan.')}
              </Empty>
            ) : (
              <>
                <OwnProposalList proposals={proposals.nodes} />
                {write}
              </>
            )}
          </section>
        );
      }}
    </Load>
  );
}
