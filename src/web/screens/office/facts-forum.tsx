import { SubjectForumDocument, type SubjectForumQuery } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { placeName } from '../../words/place.ts';
import { VERIFICATION_STATES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { subjectKind } from './subject.ts';
import { FORUM_VERDICTS } from './verdicts.ts';

type Forum = Extract<NonNullable<SubjectForumQuery['node']>, { __typename: 'Forum' }>;

export const FORUM = subjectKind('Forum', {
  kind: 'VERIFY_FORUM',
  operation: SubjectForumDocument,
  verdicts: FORUM_VERDICTS,
  show: (forum) => ({
    title: forum.name,
    lead: placeName(forum.region),
    href: `/forum/${forum.id}`,
    state: VERIFICATION_STATES[forum.status],
    states: VERIFICATION_STATES,
    waits: forum.status === 'PENDING',
    facts: <ForumFacts forum={forum} />,
  }),
});

function ForumFacts({ forum: { foundedBy, region, decreeNumber, description, members } }: { forum: Forum }) {
  const { t } = useWords();
  return (
    <section class="card stack">
      <h3>{t('Pendaftaran')}</h3>
      <Definition
        of={[
          [t('Wilayah'), placeName(region)],
          [
            t('Perusahaan'),
            <a key="company" href={`/perusahaan/${foundedBy.id}`}>
              {foundedBy.name}
            </a>,
          ],
          [t('Domisili'), placeName(foundedBy.domicile)],
          [t('Nomor SK'), decreeNumber ?? t('tidak ada')],
          description !== null && [t('Tentang'), description],
          members && [t('Didaftarkan oleh'), members.map(({ name }) => name).join('; ')],
        ]}
      />
    </section>
  );
}
