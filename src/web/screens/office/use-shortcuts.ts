import { useEffect, useRef, useState } from 'preact/hooks';

const KEPT = 'pintasan';
const OFF = 'mati';

/** Whether single keys do something here; kept on the device, since it is about its keyboard and its person. */
export function useShortcutChoice(): readonly [on: boolean, choose: (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => {
    try {
      setOn(localStorage.getItem(KEPT) !== OFF);
    } catch {
      // A browser that keeps nothing: they stay on.
    }
  }, []);
  const choose = (next: boolean) => {
    setOn(next);
    try {
      if (next) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, OFF);
    } catch {
      // Then it holds for this page.
    }
  };
  return [on, choose];
}

const TYPED_IN = 'input, textarea, select, [contenteditable]';
/** What the key itself does on a thing that has the focus. */
const PRESSED = 'a, button, summary';

/** Single keys, by what they type. Silent while somebody types, while a dialog is open, and with Ctrl, Alt or Meta held. */
export function useShortcuts(on: boolean, keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const at = target instanceof Element ? target : document.body;
      if (document.querySelector('dialog[open]') || at.closest(TYPED_IN)) return;
      if (key === 'Enter' && at.closest(PRESSED)) return;
      const act = latest.current[key.length === 1 ? key.toLowerCase() : key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [on]);
}
