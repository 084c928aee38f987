import { Decimal } from '../../domain/decimal';
import { isMonth, type Month } from '../../domain/outcome/period';
import { type Unit, units } from '../../domain/unit';
import { parseNumberText } from '../../reading/cells/numberText';
import type { Texts } from '../../reports/messages/texts';
import type { Complaint, OptionKinds, OptionValues } from '../optionKinds';

/** `--match KEY=ROW`: a code or name of the file belongs to the row of that name. */
export interface MatchOption {
  readonly key: string;
  /** Null says that it belongs to no row. */
  readonly row: string | null;
}

export interface ImportOptions {
  readonly workbook: string;
  readonly files: readonly string[];
  /** Null takes the latest that the files have. */
  readonly period: Month | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly exitCode: boolean;
  /** The files' unit, where they state none. */
  readonly unit: Unit | null;
  readonly jumpFactor: number | null;
  /** The sheet of the outcome file. */
  readonly sheet: string | null;
  /** The SIE dimension that tells units apart. */
  readonly dimension: string | null;
  /** Sheets of the workbook whose tables are written to; none lets the files decide. */
  readonly targets: readonly string[];
  readonly matches: readonly MatchOption[];
  /** A file of account ranges, to use and to keep in the workbook. */
  readonly ranges: string | null;
  /** Where the account ranges in use are saved. */
  readonly saveRanges: string | null;
  readonly replaceFormulas: boolean;
  /** Twelve shares or a file of them, to spread the year's budget by and to keep; `twelfths` forgets them. */
  readonly profile: string | null;
}

export const importOptionKinds = {
  period: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  unit: { type: 'string' },
  jump: { type: 'string' },
  sheet: { type: 'string' },
  dimension: { type: 'string' },
  into: { type: 'string', multiple: true },
  match: { type: 'string', multiple: true },
  ranges: { type: 'string' },
  'save-ranges': { type: 'string' },
  'replace-formulas': { type: 'boolean' },
  profile: { type: 'string' },
} as const satisfies OptionKinds;

export function importOptions(
  values: OptionValues,
  positionals: readonly string[],
): { readonly ok: true; readonly options: ImportOptions } | Complaint {
  const [workbook, ...files] = positionals;
  const text = (name: keyof typeof importOptionKinds): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const saveRanges = text('save-ranges');
  if (workbook === undefined || (files.length === 0 && saveRanges === null))
    return wrong(({ say }) => say('importNeedsFiles'));
  const period = text('period');
  if (period !== null && !isMonth(period)) return wrong(({ say }) => say('wrongPeriod', { value: period }));
  const unit = text('unit');
  const knownUnit = units.find((known) => known === unit) ?? null;
  if (unit !== null && knownUnit === null)
    return wrong(({ say }) => say('unknownUnitOption', { value: unit }));
  const jump = text('jump');
  const jumpFactor = jump === null ? null : factorOf(jump);
  if (jump !== null && jumpFactor === null) return wrong(({ say }) => say('wrongJump', { value: jump }));
  const matches = texts(values.match).map(matchOf);
  const wrongMatch = matches.findIndex((match) => match === null);
  if (wrongMatch >= 0)
    return wrong(({ say }) => say('wrongMatch', { value: texts(values.match)[wrongMatch] ?? '' }));
  const options = {
    workbook,
    files,
    period,
    out: text('out'),
    json: values.json === true,
    exitCode: values['exit-code'] === true,
    unit: knownUnit,
    jumpFactor,
    sheet: text('sheet'),
    dimension: text('dimension'),
    targets: texts(values.into),
    matches: matches.filter((match) => match !== null),
    ranges: text('ranges'),
    saveRanges,
    replaceFormulas: values['replace-formulas'] === true,
    profile: text('profile'),
  };
  return { ok: true, options };
}

function texts(value: OptionValues[string]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function factorOf(written: string): number | null {
  const read = parseNumberText(written, { dot: 'decimal', comma: 'decimal' });
  if (read.kind !== 'number') return null;
  const factor = new Decimal(read.digits).toNumber();
  return factor > 1 ? factor : null;
}

/** A key may hold no equals sign; a row's name may. */
function matchOf(written: string): MatchOption | null {
  const at = written.indexOf('=');
  const key = written.slice(0, Math.max(0, at)).trim();
  const row = written.slice(at + 1).trim();
  return key === '' ? null : { key, row: row === '' ? null : row };
}

function wrong(complaint: (texts: Texts) => string): Complaint {
  return { ok: false, complaint };
}
