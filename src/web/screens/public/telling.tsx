import type { ComponentChildren } from 'preact';
import './telling.css';

export interface Chapter {
  readonly title: string;
  /** Sentences, one a paragraph; or steps that follow on each other. */
  readonly says?: readonly string[];
  readonly steps?: readonly string[];
  readonly after?: ComponentChildren;
}

/** A page that tells something, in chapters. */
export const Telling = ({ title, lead, chapters }: { title: string; lead: string; chapters: readonly Chapter[] }) => (
  <article class="wrap page telling">
    <h1>{title}</h1>
    <p class="telling-lead">{lead}</p>
    {chapters.map((chapter) => (
      <section key={chapter.title}>
        <h2>{chapter.title}</h2>
        {chapter.says?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {chapter.steps && (
          <ol>
            {chapter.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {chapter.after}
      </section>
    ))}
  </article>
);
