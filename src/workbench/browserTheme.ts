import type { PaneTheme } from '../taskpane/paneHost';

/** What the system prefers. */
export function browserTheme(): PaneTheme {
  return dark().matches ? 'dark' : 'light';
}

/** Tells of a change of theme; the returned function ends it. */
export function onBrowserThemeChange(listener: (theme: PaneTheme) => void): () => void {
  const query = dark();
  const tell = (): void => listener(browserTheme());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function dark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
