import { Notice } from '../../parts/notice.tsx';
import { daysBetween } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';

/** Days before its end from which on the decree is spoken of. */
const SOON = 60;

/** The officers' decree ends soon, or has ended: without one that runs nothing is submitted and no offer accepted. */
export function DecreeNotice({ endsOn, today }: { endsOn: string; today: string }) {
  const { t, day } = useWords();
  const left = daysBetween(today, endsOn);
  if (left > SOON) return null;
  return left < 0 ? (
    <Notice tone="problem">{t('SK kelompok habis {hari}. Proposal tidak bisa dikirim sampai Dinas Sosial mencatat SK baru.', { hari: day(endsOn) })}</Notice>
  ) : (
    <Notice tone="waiting">{t('SK kelompok habis {hari}. Siapkan musyawarah dan SK baru, lalu hubungi Dinas Sosial.', { hari: day(endsOn) })}</Notice>
  );
}
