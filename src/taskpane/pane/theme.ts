import { createTheme, type ITheme } from 'office-ui-fabric-react/lib/Styling';
import type { PaneTheme } from '../paneHost';

const fontFamily = "'Segoe UI', 'Segoe UI Web (West European)', system-ui, -apple-system, Roboto, sans-serif";
const defaultFontStyle = { fontFamily };

/** Fabric's part of the themes; the colours of our own parts stand in pane.css and are the same. */
const themes: Readonly<Record<PaneTheme, ITheme>> = {
  light: createTheme({
    defaultFontStyle,
    palette: {
      themePrimary: '#0e6b38',
      themeDarkAlt: '#0c5f32',
      themeDark: '#0a4f29',
      themeDarker: '#073d20',
      themeSecondary: '#0e6b38',
      themeTertiary: '#6fb98e',
      themeLight: '#c3e3d0',
      themeLighter: '#e2f2e9',
      themeLighterAlt: '#f5fbf8',
      neutralPrimary: '#242424',
      neutralDark: '#1a1a1a',
      neutralSecondary: '#595959',
    },
  }),
  dark: createTheme({
    defaultFontStyle,
    isInverted: true,
    palette: {
      themePrimary: '#7fd3a1',
      themeDarkAlt: '#92dab0',
      themeDark: '#a8e2c0',
      themeDarker: '#c3ecd4',
      themeSecondary: '#7fd3a1',
      themeTertiary: '#3f8f61',
      themeLight: '#1f4a32',
      themeLighter: '#1a3526',
      themeLighterAlt: '#16241c',
      black: '#ffffff',
      white: '#1f1f1f',
      neutralDark: '#fafafa',
      neutralPrimary: '#f5f5f5',
      neutralPrimaryAlt: '#e6e6e6',
      neutralSecondary: '#c8c8c8',
      neutralSecondaryAlt: '#b8b8b8',
      neutralTertiary: '#9a9a9a',
      neutralTertiaryAlt: '#6e6e6e',
      neutralQuaternary: '#575757',
      neutralQuaternaryAlt: '#4a4a4a',
      neutralLight: '#3d3d3d',
      neutralLighter: '#333333',
      neutralLighterAlt: '#292929',
    },
  }),
};

export function fabricTheme(theme: PaneTheme): ITheme {
  return themes[theme];
}
