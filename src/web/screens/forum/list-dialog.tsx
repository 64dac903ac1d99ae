import { useState } from 'preact/hooks';
import { useAction } from '../../data/use-action.ts';
import { useQuery } from '../../data/use-query.ts';
import { AddToShortlistDocument, ForumListsDocument } from '../../generated/graphql.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/form/dialog.tsx';
import { useForm } from '../../parts/form/form.ts';
import { ProblemNotice } from '../../parts/form/problem-notice.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextArea } from '../../parts/form/text-area.tsx';
import { useNeedsSignal } from '../../parts/form/use-needs-signal.ts';
import { useWords } from '../../words/words.ts';

interface ListDialogProps {
  readonly proposal: { readonly id: string; readonly title: string };
  readonly forums: readonly { readonly id: string; readonly name: string }[];
  readonly onListed: (title: string) => void;
  readonly onClose: () => void;
}

/** Which list of which forum, and why. */
export function ListDialog({ proposal, forums, onListed, onClose }: ListDialogProps) {
  const { t } = useWords();
  const why = useNeedsSignal();
  const add = useAction(AddToShortlistDocument);
  const form = useForm({ start: { forumId: forums[0]?.id ?? '', shortlistId: '', note: '' } });
  const [forumId, setForumId] = useState(form.values.forumId);
  const reading = useQuery(ForumListsDocument, { id: forumId });
  const node = reading.data?.node;
  const lists = node?.__typename === 'Forum' ? node.shortlists.nodes : [];
  const shortlistId = lists.some(({ id }) => id === form.values.shortlistId) ? form.values.shortlistId : (lists[0]?.id ?? '');
  const submit = async () => {
    if (add.busy || why || !shortlistId) return;
    const { success, problem } = await add.run({ shortlistId, proposalId: proposal.id, note: form.values.note.trim() || null });
    if (problem?.__typename === 'InvalidInput' && problem.issues.some(({ path }) => path[0] === 'note')) return form.refuse(problem.issues);
    if (!success) return;
    onListed(success.shortlist.title);
    onClose();
  };
  return (
    <Dialog title={t('Masukkan ke daftar pilihan')} lead={proposal.title} onClose={onClose} narrow>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {forums.length > 1 && (
          <SelectField
            name="forumId"
            label={t('Forum')}
            value={forumId}
            onChange={setForumId}
            options={forums.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {lists.length > 0 && (
          <>
            <SelectField
              name="shortlistId"
              label={t('Daftar')}
              value={shortlistId}
              onChange={(id) => form.set('shortlistId', id)}
              options={lists.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <TextArea {...form.field('note')} label={t('Mengapa')} optional limit={500} />
          </>
        )}
        {reading.data && lists.length === 0 && <p>{t('Forum ini belum punya daftar. Buat dulu di halaman forum.')}</p>}
        <ProblemNotice {...add} again={() => void submit()} />
        <div class="dialog-actions">
          {reading.data && lists.length === 0 ? (
            <LinkButton look="primary" href={`/forum/${forumId}`}>
              {t('Buka halaman forum')}
            </LinkButton>
          ) : (
            <Button type="submit" look="primary" busy={add.busy} why={why}>
              {t('Masukkan')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {t('Batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
