import { useQuery } from '../../data/use-query.ts';
import { OwnRequestsDocument } from '../../generated/graphql.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import '../../parts/proposal-row.css';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

/** What the viewer has asked to join and was not granted: who has to answer, or why not. Nothing where nothing was asked. */
export function OwnRequests() {
  const { t } = useWords();
  const requests = useQuery(OwnRequestsDocument, {}).data?.viewer?.membershipRequests ?? [];
  if (requests.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="permintaan-saya">
      <h2 id="permintaan-saya">{t('Permintaan saya')}</h2>
      <ul class="list">
        {requests.map(({ id, role, status, statusReason, organisation }) => (
          <li key={id} class="entrance-request">
            <div class="row spread">
              <strong>{organisation.name}</strong>
              <StateBadge of="verification" status={status} />
            </div>
            <p class="muted small">
              {status === 'REJECTED'
                ? t('Sebagai {peran}. Anda boleh meminta lagi.', { peran: t(ROLES[role].word) })
                : organisation.__typename === 'Company'
                  ? t('Sebagai {peran}. Dijawab administratornya, atau Dinas Sosial.', { peran: t(ROLES[role].word) })
                  : t('Sebagai {peran}. Dijawab ketuanya, atau Dinas Sosial.', { peran: t(ROLES[role].word) })}
            </p>
            {statusReason && <p>{t('Alasan: {alasan}', { alasan: statusReason })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
