export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** What the command line needs of the machine; tests give one of their own. */
export interface Environment {
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly systemLocale: string;
  /** Where relative paths start. */
  readonly directory: string;
  /** The workbook that is reconciled when none is named. */
  readonly sample: string;
  readonly version: string;
  readonly now: () => Date;
  readonly stdout: Output;
  readonly stderr: Output;
}
