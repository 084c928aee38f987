import { useEffect } from 'react';
import { usePane } from '../paneContext';
import { useDocument } from './documentContext';

/** Has the parts made of each new reconciliation, as soon as nothing else is going on. */
export function useParts(): void {
  const { state } = usePane();
  const { documents, document } = useDocument();
  const isIdle = state.activity === null;
  useEffect(() => {
    if (isIdle) void documents.catchUp();
  }, [documents, isIdle, state.outcome, state.language, document.choices]);
}
