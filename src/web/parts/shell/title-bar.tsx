import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import './title-bar.css';

/** On a phone, where a page is one step of a path: the way back and where one is, in place of the logo. A laptop has the rail instead. */
export function TitleBar({ title, back }: { title: string; back: string }) {
  const { t } = useWords();
  return (
    <p class="title-bar no-print">
      <a href={back}>
        <Icon name="arrow-left" />
        <span class="visually-hidden">{t('Kembali')}</span>
      </a>
      {title}
    </p>
  );
}
