import type { PaperOfProposalFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { RabTable } from '../../parts/rab-table.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { Textures } from '../../parts/textures.tsx';
import { regionName } from '../../words/place.ts';
import { FOCUS_AREAS, ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { headSignature, type Paper, wholePlace } from './paper.ts';
import { PaperFrame, Spelled } from './paper-frame.tsx';

/** A proposal as it is handed in on paper. */
export function ProposalPaper({ paper, of }: { paper: Paper; of: PaperOfProposalFragment }) {
  const words = useWords();
  const { t, span, dayOf, rupiah, count } = words;
  const group = of.karangTaruna;
  const signing = (['CHAIR', 'SECRETARY'] as const).map((role) => ({
    party: t(ROLES[role].word),
    name: group.officers.find((officer) => officer.role === role)?.name ?? '',
    role: group.name,
  }));
  const parts = [
    [t('Latar belakang'), of.background],
    [t('Tujuan'), of.objectives],
    [t('Keberlanjutan'), of.sustainability],
  ] as const;
  return (
    <>
      <Textures />
      <PaperFrame paper={paper} signatures={[...signing, headSignature(group, words)]}>
        <Definition
          of={[
            [t('Pelaksana'), t('{kelompok}, {tempat}', { kelompok: group.name, tempat: wholePlace(group) })],
            [t('Bidang'), t(FOCUS_AREAS[of.focusArea].word)],
            of.villages.length > 1 && [t('Lokasi'), of.villages.map(regionName).join(', ')],
            [t('Masa kegiatan'), span(of.startsOn, of.endsOn)],
            [t('Penerima manfaat'), t('{n} orang', { n: count(of.beneficiaries) })],
            [t('Diminta dari CSR'), t('{sudah} dari {semua}', { sudah: rupiah(of.requested), semua: rupiah(of.total) })],
            of.submittedAt != null && [t('Dikirim'), dayOf(of.submittedAt, group.region.code)],
            [t('Status'), <StateBadge key="status" of="proposal" status={of.proposalStatus} />],
          ]}
        />
        <p class="prose">{of.summary}</p>
        {parts.map(
          ([word, text]) =>
            text && (
              <section key={word}>
                <h2>{word}</h2>
                <p class="prose">{text}</p>
              </section>
            ),
        )}
        <RabTable lines={of.budgetLines} open />
        <Spelled amount={of.total} />
      </PaperFrame>
    </>
  );
}
