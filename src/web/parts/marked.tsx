import { nameFrom, type Place, placesSaid, regionName } from '../words/place.ts';

/** A part of a text, in UTF-16 units. */
export interface TextMark {
  readonly start: number;
  readonly length: number;
}

/** A text in which those parts stand out; they come in their order. */
export function Marked({ text, marks }: { text: string; marks?: readonly TextMark[] | null }) {
  const found = marks ?? [];
  const ends = found.map(({ start, length }) => start + length);
  return (
    <>
      {found.map(({ start }, i) => (
        <>
          {text.slice(ends[i - 1] ?? 0, start)}
          <mark>{text.slice(start, ends[i])}</mark>
        </>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}

export interface MarkedPlace extends Place {
  readonly nameMarks?: readonly TextMark[] | null;
  readonly ancestors?: readonly MarkedPlace[] | null;
}

/** What a place is called, as `placeName` says it; and each place above it for whose name it was found. */
export function MarkedPlaceName({ place }: { place: MarkedPlace }) {
  const said = placesSaid(place, ({ nameMarks }) => Boolean(nameMarks?.length));
  return (
    <>
      {said.map((one, i) => (
        <>
          {i > 0 && ', '}
          <Marked text={regionName(one)} marks={marksAsSaid(one)} />
        </>
      ))}
    </>
  );
}

/** The marks of a region's whole name, in what is said of it; where a word of it is said short, that stands for the whole. */
function marksAsSaid(place: MarkedPlace): TextMark[] {
  const said = regionName(place);
  const moved = said.length - place.name.length;
  return (place.nameMarks ?? []).map(({ start, length }) =>
    start < nameFrom(place) ? { start: 0, length: said.indexOf(' ') } : { start: start + moved, length },
  );
}
