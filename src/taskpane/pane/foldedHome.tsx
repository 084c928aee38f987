import type { ReactElement, ReactNode } from 'react';

interface FoldedHomeProps {
  readonly className: string;
  /** Whether it is unfolded at first. */
  readonly isOpen?: boolean;
  /** A summary, and what it unfolds. */
  readonly children: ReactNode;
}

/**
 * What can be folded, and what the focus goes back to when something in it goes. The home is around it: in Chromium
 * nothing within a `details` that itself has a negative tabindex can be reached by Tab.
 */
export function FoldedHome({ className, isOpen = false, children }: FoldedHomeProps): ReactElement {
  return (
    <div tabIndex={-1}>
      <details className={className} open={isOpen}>
        {children}
      </details>
    </div>
  );
}
