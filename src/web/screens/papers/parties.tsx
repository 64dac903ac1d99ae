import type { PaperPartiesFragment } from '../../generated/graphql.ts';
import type { PartyProps } from '../../parts/document/document-sheet.tsx';
import { rich } from '../../words/rich.tsx';
import type { Words } from '../../words/words.ts';
import { chairOf, companyPerson, wholePlace } from './paper.ts';

/** The company as the first, the group as the second party; a name that is not known is written by hand. */
export function partiesOf(of: PaperPartiesFragment, { t }: Words): PartyProps[] {
  const { company } = of.program;
  const group = of.proposal.karangTaruna;
  const named = (name: string | undefined) => ({ word: t('Nama'), value: name ? <strong>{name}</strong> : '…………………………………' });
  return [
    {
      rows: [named(companyPerson(of)), { word: t('Mewakili'), value: rich(t('{nama}, selanjutnya <b>Pihak Pertama</b>', { nama: company.name })) }],
    },
    {
      rows: [
        named(chairOf(group)),
        { word: t('Mewakili'), value: rich(t('{nama}, selanjutnya <b>Pihak Kedua</b>', { nama: group.name })) },
        { word: t('Tempat'), value: wholePlace(group) },
      ],
    },
  ];
}
