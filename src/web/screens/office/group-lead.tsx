import type { SubjectGroupFragment } from '../../generated/graphql.ts';
import { regionName } from '../../words/place.ts';
import { CLASSIFICATIONS } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';

/** Whose it is: the group, how it is classified, and its place up to the kecamatan. */
export function GroupLead({ group }: { group: SubjectGroupFragment }) {
  const { t } = useWords();
  const { region, classification } = group;
  const district = region.ancestors.find(({ code }) => code.length === 8);
  return (
    <>
      <a href={`/karang-taruna/${group.id}`}>{group.name}</a>
      {' · '}
      {classification ? t(CLASSIFICATIONS[classification].word) : t('Belum dinilai')}
      {' · '}
      {[region, ...(district ? [district] : [])].map(regionName).join(', ')}
    </>
  );
}
