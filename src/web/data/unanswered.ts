/** Random enough for a key, also where a page is not served over https. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

const NAME = 'belum-terjawab';
const LASTS = 60 * 60 * 1000;

type Keys = Readonly<Record<string, { readonly key: string; readonly at: number }>>;

let known: Keys = {};

/** Where the browser keeps nothing, they last as long as the page. */
function read(): Keys {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? '{}');
  } catch {
    return known;
  }
}

function write(keys: Keys): void {
  known = keys;
  try {
    sessionStorage.setItem(NAME, JSON.stringify(keys));
  } catch {
    // They stay in `known`.
  }
}

/** A number of 53 bits in place of a text: what was written is not kept a second time. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const markOf = (operation: string, input: object): string => `${operation.slice(0, 12)}.${digest(JSON.stringify(input))}`;

/**
 * The key under which something is sent. The same again, while its answer is still missing, gets the same one, also from another
 * dialog or after a reload, so that it happens once. After an hour it is meant anew.
 */
export function keyFor(operation: string, input: object, now: number, given?: string): string {
  const mark = markOf(operation, input);
  const fresh = Object.fromEntries(Object.entries(read()).filter(([, { at }]) => now - at < LASTS));
  const key = given ?? fresh[mark]?.key ?? newKey();
  // Passwords leave no trace, and what they open, make or change is no harm done twice.
  if (!Object.keys(input).some((name) => /password/i.test(name))) write({ ...fresh, [mark]: { key, at: fresh[mark]?.at ?? now } });
  return key;
}

/** Its answer has come. */
export function answered(operation: string, input: object): void {
  const { [markOf(operation, input)]: _done, ...rest } = read();
  write(rest);
}
