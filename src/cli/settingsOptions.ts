import { Decimal } from '../domain/decimal';
import { noSettings, type Settings } from '../domain/settings';
import { type Unit, units } from '../domain/unit';
import { parseNumberText } from '../reading/cells/numberText';
import type { Complaint, OptionValues } from './optionKinds';

type Parsed = { readonly ok: true; readonly settings: Settings } | Complaint;

/** Reads `--unit`, `--better` and each `--required-result NAME=AMOUNT`. */
export function parseSettings(values: OptionValues): Parsed {
  const { unit, better } = values;
  if (unit !== undefined && !isUnit(unit)) return wrong('unknownUnitOption', said(unit));
  if (better !== undefined && better !== 'plus' && better !== 'minus')
    return wrong('unknownBetter', said(better));
  const requiredResults = new Map<string, Decimal>();
  const given = values['required-result'];
  for (const written of Array.isArray(given) ? given.map(String) : []) {
    const [name, amount] = splitAtLast(written);
    const read = parseNumberText(amount, { dot: 'thousands', comma: 'decimal' });
    if (name === '' || read.kind !== 'number') return wrong('wrongRequiredResult', written);
    requiredResults.set(name, new Decimal(read.digits));
  }
  const settings = {
    ...noSettings,
    unit: unit ?? null,
    plusIsBetter: better === undefined ? null : better === 'plus',
    requiredResults,
  };
  return { ok: true, settings };
}

function said(value: string | boolean | (string | boolean)[]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function isUnit(text: unknown): text is Unit {
  return units.some((unit) => unit === text);
}

/** A name may hold an equals sign; an amount can't. */
function splitAtLast(written: string): [string, string] {
  const at = written.lastIndexOf('=');
  return at < 0 ? ['', written] : [written.slice(0, at).trim(), written.slice(at + 1).trim()];
}

function wrong(key: 'unknownUnitOption' | 'unknownBetter' | 'wrongRequiredResult', value: string): Parsed {
  return { ok: false, complaint: ({ say }) => say(key, { value }) };
}
