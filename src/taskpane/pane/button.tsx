import type { ReactElement } from 'react';

interface ButtonProps {
  readonly text: string;
  /** The one thing to do next. */
  readonly primary?: boolean;
  readonly small?: boolean;
  /** Keeps the focus, so that a keyboard user does not lose the place while something is going on. */
  readonly disabled?: boolean;
  /** Where the text alone does not tell what it is about; it holds the text. */
  readonly label?: string;
  /** The id of what says more. */
  readonly describedBy?: string;
  readonly submit?: boolean;
  readonly onClick?: () => void;
}

/**
 * A button as Office draws it. Fabric's own would bring menus, callouts and split buttons, a third of the pane's size,
 * of which nothing is used.
 */
export function Button({
  text,
  primary = false,
  small = false,
  disabled = false,
  label,
  describedBy,
  submit = false,
  onClick,
}: ButtonProps): ReactElement {
  const classes = [
    'avs-button',
    ...(primary ? ['avs-button-primary'] : []),
    ...(small ? ['avs-button-small'] : []),
  ];
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={classes.join(' ')}
      aria-disabled={disabled ? true : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {text}
    </button>
  );
}
