import type { AccountRule } from './accountRule';

/** A line of a file of rules that is none: its number, from 1, and what it says. */
export interface UnreadRule {
  readonly line: number;
  readonly text: string;
}

export interface ParsedRules {
  readonly rules: readonly AccountRule[];
  readonly unread: readonly UnreadRule[];
}

const heading = ['från', 'till', 'rad', 'säker'];
const yes = new Set(['ja', 'j', 'yes', 'y', 'sant', 'true', '1', 'x', '']);
const no = new Set(['nej', 'n', 'no', 'osant', 'false', '0', 'osäker']);

/** The rules as semicolon-separated text that a spreadsheet opens, with a heading. */
export function accountRulesText(rules: readonly AccountRule[]): string {
  const rows = rules.map(({ from, to, line, certain }) => [from, to, line, certain ? 'ja' : 'nej']);
  return [heading, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('');
}

/** The rules of such a text, the heading optional; a line that is none is told, the others are read all the same. */
export function parseAccountRules(text: string): ParsedRules {
  const rules: AccountRule[] = [];
  const unread: UnreadRule[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((each, index) => {
      if (each.trim() === '') return;
      const fields = fieldsOf(each);
      const isHeading = rules.length === 0 && /^(?:från|from)$/iu.test(fields[0] ?? '');
      if (isHeading) return;
      const rule = ruleOf(fields);
      if (rule === null) unread.push({ line: index + 1, text: each });
      else rules.push(rule);
    });
  return { rules, unread };
}

function ruleOf([
  from = '',
  to = '',
  line = '',
  certain = '',
  ...more
]: readonly string[]): AccountRule | null {
  const answer = certain.toLowerCase();
  if (!/^\d+$/.test(from) || !/^\d*$/.test(to) || line === '' || more.some((rest) => rest !== ''))
    return null;
  if (!yes.has(answer) && !no.has(answer)) return null;
  return { from, to: to || from, line, certain: yes.has(answer) };
}

function field(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line's fields; one in quotation marks may hold the separator, and quotation marks written twice. */
function fieldsOf(line: string): string[] {
  const separator = line.includes(';') || !line.includes('\t') ? ';' : '\t';
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === '"') {
      // The second of two within quotation marks opens them again, and stands for itself.
      if (!isQuoted && at > 0 && line.charAt(at - 1) === '"' && field !== '') field += letter;
      isQuoted = !isQuoted;
    } else if (letter === separator && !isQuoted) {
      fields.push(field.trim());
      field = '';
    } else field += letter;
  }
  return [...fields, field.trim()];
}
