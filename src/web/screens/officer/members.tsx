import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAction } from '../../data/use-action.ts';
import { EndMembershipDocument, type JoiningRequestFragment, type OrganisationMemberFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { Notice } from '../../parts/notice.tsx';
import '../../parts/proposal-row.css';
import { ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import { AnswerRequest } from './answer-request.tsx';
import './desk.css';

interface MembersProps {
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: 'group' | 'company' | 'forum' };
  readonly members: readonly OrganisationMemberFragment[];
  readonly requests: readonly JoiningRequestFragment[];
  /** The viewer is its chair or administrator. */
  readonly leads: boolean;
}

/** Who acts for an organisation, who would, and the ways out. */
export function Members({ organisation, members, requests, leads }: MembersProps) {
  const { t, dayOf } = useWords();
  const { viewer } = useMe();
  const [ending, setEnding] = useState<OrganisationMemberFragment>();
  return (
    <>
      {requests.length > 0 && (
        <section class="stack" aria-labelledby="permintaan">
          <h2 id="permintaan">{t('Ingin bergabung')}</h2>
          <ul class="list">
            {requests.map((request) => (
              <li key={request.id} class="desk-row">
                <p>
                  <strong>{request.name}</strong> <span class="muted">({t(ROLES[request.role].word).toLowerCase()})</span>
                </p>
                {request.note && (
                  <p class="small">
                    <q>{request.note}</q>
                  </p>
                )}
                <div class="field-pair">
                  <AnswerRequest request={request} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="anggota">
        <h2 id="anggota">{organisation.kind === 'forum' ? t('Sekretariat') : t('Yang punya akun')}</h2>
        <ul class="list">
          {members.map((member) => {
            const isSelf = member.username === viewer?.username;
            return (
              <li key={member.username} class="desk-row">
                <div class="row spread">
                  <div>
                    <strong>{member.name}</strong> {isSelf && <span class="muted">{t('(Anda)')}</span>}
                    <p class="muted small">{t('{peran}, sejak {hari}', { peran: t(ROLES[member.role].word), hari: dayOf(member.since) })}</p>
                  </div>
                  {(isSelf || leads) && (
                    <Button
                      small
                      look="quiet"
                      icon={isSelf ? 'log-out' : undefined}
                      label={isSelf ? undefined : t('Keluarkan {nama}', { nama: member.name })}
                      onClick={() => setEnding(member)}
                    >
                      {isSelf ? t('Keluar dari sini') : t('Keluarkan')}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
        {!leads && (
          <p class="muted small">
            {organisation.kind === 'group'
              ? t('Yang menerima dan mengeluarkan anggota adalah ketua.')
              : t('Yang menerima dan mengeluarkan anggota adalah administrator.')}
          </p>
        )}
        {organisation.kind !== 'forum' && <p class="muted small">{t('Rekan bergabung lewat menu Daftar, lalu Minta bergabung.')}</p>}
      </section>
      {ending && <Ending organisation={organisation} member={ending} isSelf={ending.username === viewer?.username} onClose={() => setEnding(undefined)} />}
    </>
  );
}

interface EndingProps extends Pick<MembersProps, 'organisation'> {
  readonly member: OrganisationMemberFragment;
  readonly isSelf: boolean;
  readonly onClose: () => void;
}

function Ending({ organisation: { id, name, kind }, member, isSelf, onClose }: EndingProps) {
  const { t } = useWords();
  const { route } = useLocation();
  const action = useAction(EndMembershipDocument);
  const isLast = action.problem?.__typename === 'WrongState';
  return (
    <Dialog
      title={isSelf ? t('Keluar dari {organisasi}?', { organisasi: name }) : t('Keluarkan {nama}?', { nama: member.name })}
      lead={
        isSelf
          ? t('Anda tidak dapat bertindak lagi untuk organisasi ini, kecuali diterima lagi.')
          : t('{nama} tidak dapat bertindak lagi untuk organisasi ini. Akunnya tetap ada.', { nama: member.name })
      }
      onClose={onClose}
      narrow
    >
      {isLast && (
        <Notice tone="problem" live>
          {kind === 'group'
            ? t('Ketua terakhir tidak bisa keluar. Terima ketua yang baru dulu.')
            : t('Administrator terakhir tidak bisa keluar. Terima administrator lain dulu.')}
        </Notice>
      )}
      <ReasonForm
        label={t('Alasan')}
        word={isSelf ? t('Keluar dari sini') : t('Keluarkan')}
        look="danger"
        send={async (reason) => {
          const { success, ...trouble } = await action.run({ organisationId: id, username: member.username, reason });
          if (success && isSelf) route('/beranda');
          else if (success) onClose();
          return isLastLeader(trouble) ? {} : trouble;
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** Said above the form in words of its own. */
const isLastLeader = ({ problem }: { problem?: { __typename: string } }): boolean => problem?.__typename === 'WrongState';
