import type { Settings } from '../../domain/settings';
import type { Complaint, OptionKinds, OptionValues } from '../optionKinds';
import { parseSettings } from '../settingsOptions';

export interface ReconcileOptions {
  /** As given; none means the packaged sample. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly values: boolean;
  readonly json: boolean;
  readonly roundings: boolean;
  readonly exitCode: boolean;
  /** Whether the tables are listed as they were recognised. */
  readonly tables: boolean;
  /** The name under which the forecasts as they stand are kept in the copy; null keeps none. */
  readonly snapshot: string | null;
  /** An example of rules for funds, or a file of them, in place of the workbook's own; null takes those. */
  readonly rules: string | null;
  /** What is to be shown as equations: '' is every computed figure, else a unit, a term or a cell; null is nothing. */
  readonly explain: string | null;
  /** Whether the funds that the ledger sheet does not have are written on it. */
  readonly ledger: boolean;
  /** The decision by which the year's transfers are entered on the ledger sheet; null enters none. */
  readonly yearEnd: string | null;
  /** What the user decides about the reading. */
  readonly settings: Settings;
}

export const reconcileOptionKinds = {
  out: { type: 'string' },
  values: { type: 'boolean' },
  json: { type: 'boolean' },
  roundings: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  tables: { type: 'boolean' },
  snapshot: { type: 'string' },
  rules: { type: 'string' },
  ledger: { type: 'boolean' },
  'year-end': { type: 'string' },
  explain: { type: 'string', valueless: true },
  unit: { type: 'string' },
  better: { type: 'string' },
  'required-result': { type: 'string', multiple: true },
} as const satisfies OptionKinds;

export function reconcileOptions(
  values: OptionValues,
  files: readonly string[],
): { readonly ok: true; readonly options: ReconcileOptions } | Complaint {
  const settings = parseSettings(values);
  if (!settings.ok) return settings;
  const text = (name: keyof typeof reconcileOptionKinds): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const options = {
    files,
    tables: values.tables === true,
    settings: settings.settings,
    out: text('out'),
    snapshot: text('snapshot'),
    rules: text('rules'),
    ledger: values.ledger === true,
    yearEnd: text('year-end'),
    explain: text('explain'),
    values: values.values === true,
    json: values.json === true,
    roundings: values.roundings === true,
    exitCode: values['exit-code'] === true,
  };
  return { ok: true, options };
}
