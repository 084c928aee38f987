import type { ReactElement } from 'react';
import { useImportTexts } from '../import/importTexts';
import { HistorySection } from './historySection';

/** After reconciling: what has moved since the last report. */
export function SinceLastReport(): ReactElement {
  const { say } = useImportTexts();
  return <HistorySection title={say('sinceTitle')} />;
}
