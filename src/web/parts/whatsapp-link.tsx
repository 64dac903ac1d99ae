import { useWords } from '../words/words.ts';
import { LinkButton } from './button.tsx';

/** Opens WhatsApp with a sentence and the page's address; nothing is asked of anybody before it is pressed. */
export function WhatsAppLink({ text, url }: { text: string; url: string }) {
  const { t } = useWords();
  return (
    <LinkButton href={`https://wa.me/?text=${encodeURIComponent(`${text} ${url}`)}`} icon="whatsapp" target="_blank" rel="noopener noreferrer" wide>
      {t('Bagikan lewat WhatsApp')}
    </LinkButton>
  );
}
