/** A username from a name, by the API's own rule: `Siti Aminah` → `siti.aminah`. Empty while the name says too little. */
export function usernameFrom(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const stem = words.join('.').slice(0, 24).replace(/\.$/, '');
  return stem.length >= 4 ? stem : '';
}

/** The API tells a free username at the end of its sentence and nowhere else: `… Coba siti.aminah2.` */
export const suggestionIn = (message: string): string | undefined => / ([a-z0-9.]{3,29}\d)\.$/.exec(message)?.[1];
