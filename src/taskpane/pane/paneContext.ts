import { createContext, useContext } from 'react';
import type { PaneController } from '../controller/paneController';
import type { PaneTexts } from '../messages/paneTexts';
import type { PaneState } from '../state/paneState';

/** What every part of the pane draws from. */
export interface PaneContext {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly texts: PaneTexts;
  /** Whether nothing may be offered that writes. */
  readonly readOnly: boolean;
  readonly canOpenSample: boolean;
  readonly isWorkbookElsewhere: boolean;
  readonly downloadsNothing: boolean;
}

const context = createContext<PaneContext | null>(null);

export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(context);
  if (pane === null) throw new Error('Not within a pane.');
  return pane;
}
