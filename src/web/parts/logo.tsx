import './logo.css';

/** The two squares: interlocked, or apart with dashes between them where something is still missing. */
export const Mark = ({ apart }: { apart?: boolean }) =>
  apart ? (
    <svg class="mark mark-apart" viewBox="0 0 96 28" fill="none" stroke-width="5.2" aria-hidden="true">
      <rect class="mark-nila" x="2.6" y="2.6" width="22.8" height="22.8" rx="6.5" />
      <path class="mark-dash" d="M35 14h26" stroke-width="2" stroke-linecap="round" stroke-dasharray="3 4.5" />
      <rect class="mark-kunyit" x="70.6" y="2.6" width="22.8" height="22.8" rx="6.5" />
    </svg>
  ) : (
    <svg class="mark" viewBox="0 0 40 40" fill="none" stroke-width="6" aria-hidden="true">
      <rect class="mark-nila" x="3" y="3" width="22" height="22" rx="6.5" />
      <rect class="mark-kunyit" x="15" y="15" width="22" height="22" rx="6.5" />
      <path class="mark-nila" d="M25 11v7" />
    </svg>
  );

export const Logo = () => (
  <span class="logo">
    <Mark />
    Sambung
  </span>
);
