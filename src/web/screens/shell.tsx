import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSetting } from '../page.ts';
import { OfflineBar } from '../parts/offline-bar.tsx';
import { Footer } from '../parts/shell/footer.tsx';
import { PublicHeader } from '../parts/shell/public-header.tsx';
import { WorkPlace } from '../parts/shell/work-place.tsx';
import './shell.css';
import { Textures } from '../parts/textures.tsx';
import { areaAt } from '../places.ts';
import { useWords } from '../words/words.ts';
import { markedAt } from './marked-at.ts';
import { useMe } from './me.ts';
import { placeLinks, standing } from './place-links.ts';
import { SessionOver } from './session-over.tsx';
import { UnsentChanges } from './unsent-changes.tsx';

/** The frame around every page: public, or of a signed-in person's work; nothing around a sheet of paper. */
export function Shell({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const { t } = words;
  const { url, path } = useLocation();
  const setting = useSetting();
  const me = useMe();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  // A new page begins at its beginning, for the keyboard too.
  useEffect(() => {
    if (shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);

  const area = areaAt(path);
  const page = (
    <>
      <OfflineBar regionCode={me.regionCode}>
        <UnsentChanges />
      </OfflineBar>
      <main id="isi" tabIndex={-1} ref={main}>
        {area === 'member' && me.isKnown && !me.viewer && <SessionOver />}
        {children}
      </main>
    </>
  );
  const skip = (
    <a class="skip-link" href="#isi">
      {t('Langsung ke isi')}
    </a>
  );
  if (area === 'sheet')
    return (
      <>
        {skip}
        {page}
      </>
    );
  if (me.viewer && area !== 'entrance') {
    const { rail, tabs } = placeLinks(me, words);
    const { organisation, role } = standing(me, words);
    return (
      <>
        {skip}
        <Textures />
        <WorkPlace organisation={organisation} person={{ name: me.viewer.name, word: role }} links={markedAt(path, rail)} tabs={markedAt(path, tabs)}>
          {page}
        </WorkPlace>
      </>
    );
  }
  return (
    <div class="shell">
      {skip}
      <Textures />
      <PublicHeader path={path} name={me.viewer?.name} />
      {page}
      <Footer url={url} setting={setting} />
    </div>
  );
}
