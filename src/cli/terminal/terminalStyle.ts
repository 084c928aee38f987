import type { Flag } from '../../reports/report';

export interface TerminalStyle {
  readonly bold: (text: string) => string;
  readonly flagged: (text: string, flag: Flag | undefined) => string;
}

const plain: TerminalStyle = { bold: (text) => text, flagged: (text) => text };

const sgr = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const colours: Readonly<Record<Flag, number>> = { error: 31, warning: 33, ok: 32 };

const coloured: TerminalStyle = {
  bold: sgr(1),
  flagged: (text, flag) => (flag === undefined ? text : sgr(colours[flag])(text)),
};

/** Colour only on a terminal that has not been asked to do without (https://no-color.org). */
export function terminalStyle(
  isTerminal: boolean,
  variables: Readonly<Record<string, string | undefined>>,
): TerminalStyle {
  return isTerminal && !variables.NO_COLOR && variables.TERM !== 'dumb' ? coloured : plain;
}
