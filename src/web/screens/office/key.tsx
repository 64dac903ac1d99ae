/** A key of the keyboard, beside the word of what it does; screen readers hear of it by `aria-keyshortcuts`. */
export const Key = ({ children }: { children: string }) => (
  <span class="key" aria-hidden="true">
    {children}
  </span>
);
