import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import { Logo } from '../logo.tsx';
import './public-header.css';

export interface PublicHeaderProps {
  /** The page's path: its link is marked. */
  readonly path: string;
  /** Somebody is signed in: the way back to work instead of the way in. */
  readonly name?: string;
}

export function PublicHeader({ path, name }: PublicHeaderProps) {
  const { t } = useWords();
  const links = [
    { href: '/proposal', word: t('Proposal') },
    { href: '/program', word: t('Program') },
    { href: '/karang-taruna', word: t('Karang Taruna') },
    { href: '/pemerataan', word: t('Pemerataan') },
  ];
  const menu = links.map(({ href, word }) => (
    <a key={href} href={href} aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}>
      {word}
    </a>
  ));
  return (
    <header class="public-header no-print">
      <div class="wrap public-header-row">
        <a href="/" class="public-header-home" aria-label={t('Sambung, beranda')}>
          <Logo />
        </a>
        <nav class="public-header-menu" aria-label={t('Menu utama')}>
          {menu}
        </nav>
        <div class="public-header-ways">
          {name ? (
            <a class="button button-outline" href="/beranda">
              <Icon name="house" />
              {t('Beranda saya')}
            </a>
          ) : (
            <>
              <a class="button button-quiet public-header-join" href="/daftar">
                {t('Daftar')}
              </a>
              <a class="button button-outline" href="/masuk">
                {t('Masuk')}
              </a>
            </>
          )}
        </div>
        <details class="public-header-more" name="menu">
          <summary>
            <Icon name="list" />
            <span class="visually-hidden">{t('Menu')}</span>
          </summary>
          <nav aria-label={t('Menu')}>
            {menu}
            {!name && <a href="/daftar">{t('Daftar')}</a>}
          </nav>
        </details>
      </div>
    </header>
  );
}
