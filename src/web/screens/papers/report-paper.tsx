import type { PaperOfReportFragment } from '../../generated/graphql.ts';
import { Definition } from '../../parts/definition.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { FUNDER_VERDICTS, ROLES } from '../../words/states.ts';
import { useWords } from '../../words/words.ts';
import { headSignature, type Paper, wholePlace } from './paper.ts';
import { PaperFrame, Spelled } from './paper-frame.tsx';

/** The accountability report (LPJ): what was planned, what was spent, and what became of it. */
export function ReportPaper({ paper, of }: { paper: Paper; of: PaperOfReportFragment }) {
  const words = useWords();
  const { t, span, rupiah, count } = words;
  const { reportStatus, narrative, beneficiariesReached, spent, refunded, spending, funderAnswers, reported } = of;
  const group = reported.karangTaruna;
  const planned = spending.reduce((sum, { budgetLine }) => sum + BigInt(budgetLine.amount), 0n);
  const signing = (['CHAIR', 'TREASURER'] as const).map((role) => ({
    party: t(ROLES[role].word),
    name: group.officers.find((officer) => officer.role === role)?.name ?? '',
    role: group.name,
  }));
  return (
    <PaperFrame paper={paper} signatures={[...signing, headSignature(group, words)]}>
      <Definition
        of={[
          [t('Pelaksana'), t('{kelompok}, {tempat}', { kelompok: group.name, tempat: wholePlace(group) })],
          [t('Masa kegiatan'), span(reported.startsOn, reported.endsOn)],
          [t('Penerima manfaat'), t('{n} dari {rencana} yang direncanakan', { n: count(beneficiariesReached), rencana: count(reported.beneficiaries) })],
          [t('Status'), <StateBadge key="status" of="report" status={reportStatus} />],
        ]}
      />
      <p class="prose">{narrative}</p>
      <table>
        <caption class="visually-hidden">{t('Direncanakan dan dibelanjakan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Uraian')}</th>
            <th scope="col" class="number">
              {t('Direncanakan')}
            </th>
            <th scope="col" class="number">
              {t('Dibelanjakan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spending.map(({ amount, note, budgetLine }) => (
            <tr key={budgetLine.id}>
              <th scope="row">
                {budgetLine.description}
                {note && <p class="muted small">{note}</p>}
              </th>
              <td class="number">{rupiah(budgetLine.amount)}</td>
              <td class="number">{rupiah(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('Jumlah')}</th>
            <td class="number">{rupiah(planned)}</td>
            <td class="number">{rupiah(spent)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t('Dikembalikan')}
            </th>
            <td class="number">{rupiah(refunded)}</td>
          </tr>
        </tfoot>
      </table>
      <Spelled amount={spent} />
      {funderAnswers.length > 0 && (
        <Definition
          of={funderAnswers.map(({ company, verdict, note }) => [
            company.name,
            [verdict ? t(FUNDER_VERDICTS[verdict].word) : t('Belum menanggapi'), note].filter(Boolean).join(': '),
          ])}
        />
      )}
    </PaperFrame>
  );
}
