import type { OfficeApplication } from './officeLibrary';

/** What a page is told of the Office around it. */
export interface OfficeAround {
  readonly application: OfficeApplication;
  readonly language: string;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  /** Requirement sets and their versions. */
  readonly requirementSets: string;
  readonly theme: OfficeThemeColours;
}

export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export function themeColours(theme: 'light' | 'dark'): OfficeThemeColours {
  const [background, foreground] = theme === 'dark' ? ['#262626', '#FFFFFF'] : ['#FFFFFF', '#000000'];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}

/** The functions that the test's process puts into the page, and what its scripts share there. */
export interface HostWindow {
  /** Gives a host's answer as JSON. */
  officeHostAnswer(body: string, flags: number): Promise<string>;
  /** Told what the page asked of Office and nobody answers. */
  officeHostUnanswered(what: string): Promise<void>;
  /** Told what the page's Content-Security-Policy stops. */
  officeHostBlocked(what: string): Promise<void>;
  officeAround?: OfficeAround;
}

/** Runs in the page before all of its scripts; serialised into it, so it uses nothing from outside but types. */
export function reportBlocked(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    void (window as unknown as HostWindow).officeHostBlocked(`${effectiveDirective} ${blockedURI}`);
  });
}
