import { units } from '../domain/unit';
import type { PartOrigin, PartRecipe } from '../reports/board/boardPart';
import type { Provenance } from './boardDocument';
import { printableText } from './partTexts';

/** What a hidden text of ours begins with; the number is that of its form. */
const mark = 'avstam:1 ';
/** Ours have some 500 characters, and as many as the user's own sentence. */
const longestText = 20_000;

/** Provenance as one line of text, to be kept hidden in the document. */
export function provenanceText({ recipe, origin, written }: Provenance): string {
  return printableText(mark + JSON.stringify({ recipe, origin, written }));
}

export function isProvenanceText(text: string): boolean {
  return text.startsWith(mark);
}

/** What `provenanceText` has written; null where anybody has changed it to something else. */
export function parseProvenance(text: string): Provenance | null {
  if (!isProvenanceText(text) || text.length > longestText) return null;
  const value = parseJson(text.slice(mark.length));
  if (!isRecord(value) || !isRecord(value.recipe) || !isRecord(value.origin)) return null;
  const recipe = recipeOf(value.recipe);
  const origin = originOf(value.origin);
  const { written } = value;
  return recipe === null || origin === null || typeof written !== 'string'
    ? null
    : { recipe, origin, written };
}

function recipeOf({ language, unit, rounding, template }: Fields): PartRecipe | null {
  if (language !== 'sv' && language !== 'en') return null;
  if (rounding !== 'stated' && rounding !== 'distributed') return null;
  if (template !== null && typeof template !== 'string') return null;
  const known = unit === null ? null : units.find((each) => each === unit);
  return known === undefined ? null : { language, unit: known, rounding, template };
}

function originOf(fields: Fields): PartOrigin | null {
  const { workbook, sheet, range, inputs, rules, version, at } = fields;
  const texts = [workbook, sheet, range, inputs, rules, version];
  if (!areTexts(texts) || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  const { openFindings, acceptedFindings } = fields;
  if (!isCount(openFindings) || !isCount(acceptedFindings)) return null;
  const [name = '', sheetName = '', area = '', ofInputs = '', ofRules = '', ofProgram = ''] = texts;
  return {
    workbook: name,
    sheet: sheetName,
    range: area,
    at: new Date(at),
    inputs: ofInputs,
    rules: ofRules,
    openFindings,
    acceptedFindings,
    version: ofProgram,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(values: readonly unknown[]): values is readonly string[] {
  return values.every((value) => typeof value === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
