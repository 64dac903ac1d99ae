import './braid.css';

/** The pilinan: five threads, one per source of money. As high as in the hero; `small` for the edge of the footer. */
export const Braid = ({ small }: { small?: boolean }) => <div class={small ? 'braid braid-small' : 'braid'} />;
