import type { SubjectAccountabilityReportQuery } from '../../generated/graphql.ts';
import { useWords } from '../../words/words.ts';

type Report = Extract<NonNullable<SubjectAccountabilityReportQuery['node']>, { __typename: 'AccountabilityReport' }>;

interface SpendingTableProps {
  readonly lines: Report['proposal']['budgetLines'];
  readonly spending: Report['spending'];
}

/** What was planned and what was spent, line by line; a line above its plan stands out in words. */
export function SpendingTable({ lines, spending }: SpendingTableProps) {
  const { t, rupiah, quantity } = useWords();
  const planned = lines.filter(({ source }) => source === 'CSR');
  const sum = (amounts: readonly string[]) => amounts.reduce((all, amount) => all + BigInt(amount), 0n);
  return (
    <section class="card">
      <table class="spending">
        <caption>
          <strong>{t('Belanja dibanding RAB')}</strong>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('Uraian')}</th>
            <th scope="col" class="number">
              {t('RAB')}
            </th>
            <th scope="col" class="number">
              {t('Dibelanjakan')}
            </th>
            <th scope="col" class="number">
              {t('Selisih')}
            </th>
          </tr>
        </thead>
        <tbody>
          {planned.map((line) => {
            const spent = spending.find(({ budgetLine }) => budgetLine.id === line.id);
            const rest = BigInt(line.amount) - BigInt(spent?.amount ?? 0);
            return (
              <tr key={line.id}>
                <th scope="row">
                  {line.description}
                  <small class="muted facts-note">
                    {quantity(line.quantity)} {line.unit} × {rupiah(line.unitPrice)}
                    {spent?.note && ` · ${spent.note}`}
                  </small>
                </th>
                <td class="number" data-head={t('RAB')}>
                  {rupiah(line.amount)}
                </td>
                <td class="number" data-head={t('Dibelanjakan')}>
                  {rupiah(spent?.amount ?? '0')}
                </td>
                <td class="number" data-head={t('Selisih')}>
                  {rest < 0n ? <strong>{t('lebih {uang}', { uang: rupiah(-rest) })}</strong> : rupiah(rest)}
                </td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('Jumlah seluruhnya')}</th>
            <td class="number" data-head={t('RAB')}>
              <strong>{rupiah(sum(planned.map(({ amount }) => amount)))}</strong>
            </td>
            <td class="number" data-head={t('Dibelanjakan')}>
              <strong>{rupiah(sum(spending.map(({ amount }) => amount)))}</strong>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
