import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import type { ReactElement } from 'react';

const icon = (path: string): ReactElement => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" aria-hidden="true" focusable="false">
    <path d={path} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13z';
const cross = 'M5.5 5.5l5 5M10.5 5.5l-5 5';

/** Drawn for us; the names are those that Fabric's own parts ask for. */
const icons = {
  Info: icon(`${circle}M8 7.5v3.5M8 5h.01`),
  Warning: icon('M8 2l6.5 12h-13zM8 6.5v3.5M8 12h.01'),
  ErrorBadge: icon(`${circle}${cross}`),
  Completed: icon(`${circle}M5 8.2l2.2 2.2l4 -4.4`),
  Clear: icon('M4 4l8 8M12 4l-8 8'),
};

export type IconName = keyof typeof icons;

registerIcons({ icons });
