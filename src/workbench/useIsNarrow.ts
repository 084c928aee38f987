import { useEffect, useState } from 'react';

/** Whether the page has room for the workbook or the pane only; the width stands in workbench.css too. */
export function useIsNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 799px)'));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isNarrow;
}
