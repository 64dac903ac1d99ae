type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input, textarea, select';
const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
const standing = (field: Field): string => (isTick(field) ? String(field.checked) : field.value);

const KINDS = ['input', 'change'];
const watching = new AbortController();
/** What stands in fields that no form answers for yet. */
const early = new Map<Field, string>();

const remember = (field: Field) => {
  if (field.type !== 'file' && field.type !== 'hidden') early.set(field, standing(field));
};

/** As the server wrote it. */
function asRendered(field: Field): string {
  if (field instanceof HTMLSelectElement) return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? '';
  return isTick(field) ? String(field.defaultChecked) : field.defaultValue;
}

/**
 * Before the page's scripts take over: on a slow line somebody may have typed by then, or the browser filled it in, and they
 * would write over it what the server had written.
 */
export function watchTyping(): void {
  const rendered = new Set(document.querySelectorAll<Field>(FIELDS));
  for (const field of rendered) if (standing(field) !== asRendered(field)) remember(field);
  for (const kind of KINDS) document.addEventListener(kind, hear, { capture: true, signal: watching.signal });
  function hear({ target }: Event): void {
    if (rendered.has(target as Field)) remember(target as Field);
  }
}

/** A form has come to life: it hears of what was typed before, as if it were typed now. */
export function tellTyped(): void {
  watching.abort();
  const told = [...early];
  early.clear();
  for (const [field, value] of told) {
    // Of a group of choices the one that was taken speaks for all.
    if (!field.isConnected || (field.type === 'radio' && value === 'false')) continue;
    // Also where it still stands there: the form does not know of it, and writes over it at the next occasion.
    if (isTick(field)) {
      field.checked = value !== 'true';
      field.click();
    } else {
      field.value = value;
      for (const kind of KINDS) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }
}
