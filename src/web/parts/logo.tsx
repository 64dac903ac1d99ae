import './logo.css';

/** The two squares: interlocked, or apart with dashes between them where something is still missing. */
export const Mark = ({ apart }: { apart?: boolean }) =>
  apart ? (
    <svg class="mark" viewBox="0 0 90 26" fill="none" stroke-width="5" aria-hidden="true">
      <rect class="mark-nila" x="3" y="3" width="20" height="20" rx="6" />
      <path class="mark-dash" d="M30 13h30" stroke-width="2" stroke-dasharray="5 4" />
      <rect class="mark-kunyit" x="67" y="3" width="20" height="20" rx="6" />
    </svg>
  ) : (
    <svg class="mark" viewBox="0 0 40 40" fill="none" stroke-width="5" aria-hidden="true">
      <rect class="mark-nila" x="4" y="4" width="20" height="20" rx="6" />
      <rect class="mark-kunyit" x="16" y="16" width="20" height="20" rx="6" />
      <path class="mark-nila" d="M24 12v8" />
    </svg>
  );

export const Logo = () => (
  <span class="logo">
    <Mark />
    Sambung
  </span>
);
