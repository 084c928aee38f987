import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Where the user's own action removes what had the focus, the nearest part around it that can take focus (tabindex -1)
 * and is still there gets it: a keyboard user would else start again from the top. In no other case is focus moved.
 */
export function useFocusRescue(root: RefObject<HTMLElement>): void {
  const homes = useRef<readonly HTMLElement[]>([]);

  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      homes.current = target instanceof HTMLElement ? homesAround(target) : [];
    };
    // Focus that the user moved elsewhere needs no rescue.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) homes.current = [];
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [root]);

  useLayoutEffect(() => {
    const [focused, ...around] = homes.current;
    if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
    // While the user is in the workbook the focus is there.
    if (!document.hasFocus()) return;
    around.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  });
}

function homesAround(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.tabIndex === -1 && parent.hasAttribute('tabindex')) around.push(parent);
  }
  return [element, ...around];
}
