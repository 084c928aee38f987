import type { ReactElement } from 'react';

interface OpenerProps {
  readonly text: string;
  /** What it opens, after the text. */
  readonly label: string;
  /** The id of what it opens. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A figure that opens the equation behind it. */
export function Opener({ text, label, controls, isOpen, onToggle }: OpenerProps): ReactElement {
  return (
    <button
      type="button"
      className="avs-link avs-opener"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      aria-label={`${text}: ${label}`}
      onClick={onToggle}
    >
      <bdi>{text}</bdi>
    </button>
  );
}
