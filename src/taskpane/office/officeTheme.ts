import type { PaneTheme } from '../paneHost';

/** The theme by the colour behind the pane; what the system prefers where Office does not tell. */
export function officeTheme(): PaneTheme {
  // Some versions of Office have no theme, and outside of it there is no context, whatever the types say.
  const context = typeof Office === 'undefined' ? undefined : Office.context;
  const theme = context?.officeTheme;
  const background = /^#?([0-9a-f]{6})/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return prefersDark().matches ? 'dark' : 'light';
  return isDark(background) ? 'dark' : 'light';
}

/** Tells of a change of theme; the returned function ends it. Excel has no event for it, so Office is asked when the user comes back. */
export function onOfficeThemeChange(listener: (theme: PaneTheme) => void): () => void {
  const tell = (): void => {
    listener(officeTheme());
  };
  const system = prefersDark();
  system.addEventListener('change', tell);
  window.addEventListener('focus', tell);
  return () => {
    system.removeEventListener('change', tell);
    window.removeEventListener('focus', tell);
  };
}

function prefersDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

/** By the lightness that the eye sees; `colour` is six hexadecimal digits. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) =>
    parseInt(colour.slice(start, start + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
