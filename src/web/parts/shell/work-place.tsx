import type { ComponentChildren } from 'preact';
import type { IconName } from '../../icons.ts';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icon.tsx';
import { Logo } from '../logo.tsx';
import './work-place.css';

export interface PlaceLink {
  readonly href: string;
  readonly word: string;
  readonly icon: IconName;
  /** How much waits there. */
  readonly count?: number;
  readonly current: boolean;
}

interface WorkPlaceProps {
  /** Whom the person acts for, and its state or kind in a word. */
  readonly organisation?: { readonly name: string; readonly word: string };
  readonly person: { readonly name: string; readonly word: string };
  readonly links: readonly PlaceLink[];
  /** The four that a phone has at its foot. */
  readonly tabs: readonly PlaceLink[];
  readonly children: ComponentChildren;
}

const badge = (count: number | undefined) => (count ? count : undefined);

/** The frame of signed-in work: a rail on a laptop, tabs on a phone. */
export function WorkPlace({ organisation, person, links, tabs, children }: WorkPlaceProps) {
  const { t, count: figure } = useWords();
  return (
    <div class="work-place">
      <header class="work-place-top no-print">
        <a href="/" aria-label={t('Sambung, beranda')}>
          <Logo />
        </a>
        <a href="/akun" class="work-place-me">
          <Icon name="user" />
          <span class="visually-hidden">{t('Akun saya, {nama}', { nama: person.name })}</span>
        </a>
      </header>
      <div class="work-place-rail no-print">
        <a href="/" class="work-place-home" aria-label={t('Sambung, beranda')}>
          <Logo />
        </a>
        {organisation && (
          <p class="work-place-organisation">
            <strong>{organisation.name}</strong>
            <span>{organisation.word}</span>
          </p>
        )}
        <nav aria-label={t('Tempat kerja')}>
          <ul>
            {links.map(({ href, word, icon, count, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  <Icon name={icon} />
                  {word}
                  {badge(count) && <span class="work-place-count">{figure(count ?? 0)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="work-place-person">
          <a href="/akun">
            <strong>{person.name}</strong>
            <span>{person.word}</span>
          </a>
        </p>
      </div>
      <div class="work-place-page">{children}</div>
      <nav class="work-place-tabs no-print" aria-label={t('Menu utama')}>
        {tabs.map(({ href, word, icon, count, current }) => (
          <a key={href} href={href} aria-current={current ? 'page' : undefined}>
            <span class="work-place-tab-icon">
              <Icon name={icon} />
              {badge(count) && (
                <b>
                  {figure(count ?? 0)}
                  <span class="visually-hidden"> {t('menunggu')}</span>
                </b>
              )}
            </span>
            {word}
          </a>
        ))}
      </nav>
    </div>
  );
}
