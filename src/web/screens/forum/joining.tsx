import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { type ForumOfPageFragment, JoinForumDocument, LeaveForumDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { ReasonForm } from '../../parts/form/reason-form.tsx';
import { useWords } from '../../words/words.ts';
import { useMe } from '../me.ts';
import type { OwnCompany, useStanding } from './standing.ts';

interface JoiningProps {
  readonly forum: ForumOfPageFragment;
  readonly standing: ReturnType<typeof useStanding>;
}

/** How a company joins, and the step for each of the viewer's own. */
export function Joining({ forum, standing }: JoiningProps) {
  const { t } = useWords();
  const { viewer, isKnown } = useMe();
  if (forum.status !== 'VERIFIED') return null;
  return (
    <section class="stack" aria-labelledby="bergabung">
      <h2 id="bergabung">{t('Bergabung')}</h2>
      <p class="prose">
        {t('Perusahaan yang sudah terverifikasi bergabung lewat permohonan administratornya. Sekretariat forum menjawabnya. Tidak ada biaya di Sambung.')}
      </p>
      {isKnown && !viewer && (
        <p>
          <LinkButton href={`/masuk?kembali=/forum/${forum.id}`}>{t('Masuk sebagai perusahaan')}</LinkButton>
        </p>
      )}
      <ul class="stack">
        {standing.companies.map((company) => (
          <li key={company.id}>
            <OwnCompanyStep forum={forum} company={company} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnCompanyStep({ forum, company }: { forum: ForumOfPageFragment; company: OwnCompany }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'join' | 'leave'>();
  const join = useAction(JoinForumDocument);
  const leave = useAction(LeaveForumDocument);
  const { id, name, stands, leads, isVerified } = company;
  const ids = { forumId: forum.id, companyId: id };
  const close = () => setOpen(undefined);
  const said = !isVerified
    ? t('{perusahaan} belum terverifikasi.', { perusahaan: name })
    : stands === 'member'
      ? t('{perusahaan} anggota forum ini.', { perusahaan: name })
      : stands === 'asking'
        ? t('{perusahaan} menunggu jawaban sekretariat.', { perusahaan: name })
        : leads
          ? t('{perusahaan} belum bergabung.', { perusahaan: name })
          : t('{perusahaan} belum bergabung. Administratornya yang mengajukan.', { perusahaan: name });
  const word = stands === 'member' ? t('Keluar dari forum') : t('Tarik permohonan');
  return (
    <div class="row spread">
      <p>{said}</p>
      {leads && isVerified && stands === 'outside' && (
        <Button look="primary" onClick={() => setOpen('join')}>
          {t('Ajukan bergabung')}
        </Button>
      )}
      {leads && stands !== 'outside' && (
        <Button small look="quiet" label={`${word}: ${name}`} onClick={() => setOpen('leave')}>
          {word}
        </Button>
      )}
      {open === 'join' && (
        <Dialog title={t('Ajukan {perusahaan} bergabung', { perusahaan: name })} onClose={close} narrow>
          <ReasonForm
            label={t('Catatan')}
            hint={t('Dibaca sekretariat: di mana perusahaan beroperasi, dan apa yang ingin dikerjakan bersama.')}
            word={t('Kirim permohonan')}
            optional
            draftKey={`gabung-forum:${forum.id}:${id}`}
            onCancel={close}
            send={async (note) => {
              const done = await join.run({ ...ids, note: note || null });
              if (done.success) close();
              return done;
            }}
          />
        </Dialog>
      )}
      {open === 'leave' && (
        <Dialog
          title={`${word}?`}
          lead={stands === 'member' ? t('Program perusahaan keluar dari rencana forum. Yang sudah ditawarkan dan disetujui berjalan terus.') : undefined}
          onClose={close}
          narrow
        >
          <ReasonForm
            label={t('Alasan')}
            hint={t('Dibaca sekretariat forum.')}
            word={word}
            look="danger"
            onCancel={close}
            send={async (reason) => {
              const done = await leave.run({ ...ids, reason });
              if (done.success) close();
              return done;
            }}
          />
        </Dialog>
      )}
    </div>
  );
}
