import { useQuery } from '../../data/use-query.ts';
import { HomeCompanyDocument } from '../../generated/graphql.ts';
import { Bar } from '../../parts/bar.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Load } from '../../parts/load.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { rich } from '../../words/rich.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { HomeSuggestions } from './home-suggestions.tsx';
import { VerificationNotice } from './verification-notice.tsx';

/** A company's programmes with their money, and proposals that fit the first open one. */
export function CompanyHome({ id }: { id: string }) {
  const { t, rupiah, day } = useWords();
  const { companies } = useMe();
  const company = useQuery(HomeCompanyDocument, { id });
  return (
    <Load of={company} skeleton={<Skeleton rows={3} />}>
      {({ node, programs: { nodes: open } }) => {
        if (node?.__typename !== 'Company') return null;
        const { programs, status, statusReason } = node;
        const [first] = open;
        return (
          <>
            <section class="stack" aria-labelledby={`program-${id}`}>
              <VerificationNotice kind="company" status={status} reason={statusReason} region={{ code: '', name: '' }} />
              <div class="row spread">
                <h2 id={`program-${id}`}>{companies.length > 1 ? t('Program {perusahaan}', { perusahaan: node.name }) : t('Program kami')}</h2>
                {programs.totalCount > 0 && <a href="/program-kami">{t('Semua ({n})', { n: programs.totalCount })}</a>}
              </div>
              {programs.nodes.length === 0 ? (
                <Empty
                  title={t('Belum ada program')}
                  action={
                    <LinkButton look="primary" icon="plus" href="/program/baru">
                      {t('Tulis program pertama')}
                    </LinkButton>
                  }
                >
                  {t('Program memuat dana, bidang, dan wilayahnya. Sesudah dibuka, usulan yang cocok muncul di sini.')}
                </Empty>
              ) : (
                <ul class="list">
                  {(first ? open : programs.nodes).map((program) => (
                    <li key={program.id} class="desk-row">
                      <div class="row spread">
                        <a href={`/program/${program.id}`}>{program.title}</a>
                        <StateBadge of="program" status={program.status} />
                      </div>
                      <p>
                        {program.status === 'OPEN' || program.status === 'DRAFT'
                          ? rich(t('Masih tersedia <b>{uang}</b>', { uang: rupiah(program.available) }))
                          : rich(t('Anggaran <b>{uang}</b>', { uang: rupiah(program.budget) }))}
                      </p>
                      <Bar whole={BigInt(program.budget)} parts={[{ amount: BigInt(program.committed) }]} />
                      <p class="muted small">
                        {t('{sudah} dari {semua} dijanjikan, sampai {hari}', {
                          sudah: rupiah(program.committed),
                          semua: rupiah(program.budget),
                          hari: day(program.closesOn),
                        })}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section class="stack" aria-labelledby={`forum-${id}`}>
              <div class="row spread">
                <h2 id={`forum-${id}`}>{t('Forum CSR')}</h2>
                <a href="/forum">{t('Semua forum')}</a>
              </div>
              {node.forums.nodes.length === 0 ? (
                <p class="muted">{t('Belum bergabung dengan forum.')}</p>
              ) : (
                <ul class="list">
                  {node.forums.nodes.map(({ id: membership, memberStatus, forum }) => (
                    <li key={membership} class="desk-row">
                      <a href={`/forum/${forum.id}`}>{forum.name}</a>
                      {memberStatus === 'PENDING' && <p class="muted small">{t('Menunggu jawaban sekretariat.')}</p>}
                    </li>
                  ))}
                </ul>
              )}
            </section>
            {first && <HomeSuggestions companyId={id} />}
          </>
        );
      }}
    </Load>
  );
}
