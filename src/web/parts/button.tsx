import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { IconName } from '../icons.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import './button.css';

export type ButtonLook = 'primary' | 'outline' | 'quiet' | 'danger' | 'remove';

interface Common {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** After the word, as in "Lanjut →". */
  readonly iconAfter?: IconName;
  /** As wide as its place. */
  readonly wide?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends Common {
  readonly type?: 'button' | 'submit';
  readonly onClick?: (event: MouseEvent) => void;
  /** Something is under way: keeps its width, cannot be pressed twice. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now; said below. It stays reachable by keyboard. */
  readonly why?: string;
  readonly name?: string;
  readonly value?: string;
  readonly label?: string;
  readonly form?: string;
  readonly shortcut?: string;
}

const classOf = ({ look = 'outline', wide, small }: Common) => `button button-${look}${wide ? ' button-wide' : ''}${small ? ' button-small' : ''}`;

const Face = ({ icon, iconAfter, children }: Common) => (
  <>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {iconAfter && <Icon name={iconAfter} />}
  </>
);

export function Button(props: ButtonProps) {
  const { type = 'button', onClick, busy, why, name, value, label, form, shortcut } = props;
  const { t } = useWords();
  const id = useId();
  const stopped = busy || Boolean(why);
  return (
    <span class={`button-place${props.wide ? ' button-wide' : ''}`}>
      <button
        type={type}
        class={classOf(props)}
        name={name}
        value={value}
        form={form}
        aria-label={label}
        aria-disabled={stopped || undefined}
        aria-describedby={why ? id : undefined}
        aria-keyshortcuts={shortcut}
        data-busy={busy || undefined}
        onClick={(event) => {
          if (stopped) event.preventDefault();
          else onClick?.(event);
        }}
      >
        <Face {...props} />
        {busy && (
          <span class="button-busy" role="status">
            <span class="visually-hidden">{t('Sebentar…')}</span>
          </span>
        )}
      </button>
      {why && (
        <span id={id} class="button-why">
          {why}
        </span>
      )}
    </span>
  );
}

/** Looks like a button, goes somewhere. */
export function LinkButton(
  props: Common & {
    readonly href: string;
    /** Under which name it is saved. A bare `download` that the server wrote would be a place of the app to the router. */
    readonly download?: string;
    readonly rel?: string;
    readonly target?: string;
  },
) {
  const { href, download, rel, target } = props;
  return (
    <a class={classOf(props)} href={href} download={download} rel={rel} target={target}>
      <Face {...props} />
    </a>
  );
}
