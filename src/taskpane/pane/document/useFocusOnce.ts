import { type RefObject, useEffect } from 'react';

/** What has had the focus; a page that is come back to does not take it again. */
const seen = new WeakSet();

/** Gives the focus to what came because of something that the user did, once for each that came. */
export function useFocusOnce(what: object, element: RefObject<HTMLElement>): void {
  useEffect(() => {
    if (seen.has(what)) return;
    seen.add(what);
    element.current?.focus();
  }, [what, element]);
}
