/**
 * What stands in a form's fields when the page's script arrives: on a slow line somebody may have typed by then, or the browser
 * filled it in. Nothing on the server, and nothing where the form is not on the page yet.
 */
export function typedAlready<Values extends Record<string, string>>(formName: string, start: Values): Values {
  if (import.meta.env.SSR) return start;
  const form = document.forms.namedItem(formName);
  const fieldOf = (name: string) => form?.elements.namedItem(name);
  return Object.fromEntries(
    Object.entries(start).map(([name, value]) => {
      const field = fieldOf(name);
      return [name, (field instanceof HTMLInputElement && field.value) || value];
    }),
  ) as Values;
}
