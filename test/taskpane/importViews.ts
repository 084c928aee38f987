import { defaultImportChoices, type ImportChoices } from '../../src/domain/outcome/importChoices';
import { tableKeyText } from '../../src/domain/tableKey';
import type {
  ImportedFileView,
  ImportRowView,
  ImportTargetView,
  ImportView,
  UnmatchedView,
} from '../../src/reports/importView';
import type { Importer } from '../../src/taskpane/importer/importer';
import type { PlannedImport } from '../../src/taskpane/state/importState';
import type { WorkbookChange } from '../../src/workbook/workbook';
import { cell } from './views';

export const departments = tableKeyText({ sheet: 'KLK', headers: ['Avdelning', 'Utfall'], occurrence: 0 });

export function importRow(label: string, change: Partial<ImportRowView> = {}): ImportRowView {
  return {
    label,
    cell: cell(`KLK!B${label}`, Number(label) || 0, 1),
    old: '1 000',
    next: '1 200',
    difference: '+200',
    state: 'changed',
    stateText: 'Ändras',
    basis: `enligt namn: ${label}`,
    flags: [],
    attention: (change.flags?.length ?? 0) > (change.state === 'formula' ? 1 : 0),
    replaceable: null,
    replaced: false,
    ...change,
  };
}

export function target(
  rows: readonly ImportRowView[],
  change: Partial<ImportTargetView> = {},
): ImportTargetView {
  return {
    key: departments,
    title: 'Resultat per avdelning',
    sheet: 'KLK',
    chosen: true,
    unit: 'tkr',
    control: 'Filernas summa 34 581 kr = skrivet 34 000 kr + inte fördelat 581 kr',
    isControlled: false,
    rows,
    ...change,
  };
}

export function unmatched(label: string, change: Partial<UnmatchedView> = {}): UnmatchedView {
  return {
    kind: 'unit',
    key: label.split(' ')[0] ?? label,
    label,
    amount: '581 kr',
    reason: 'ingen rad heter så',
    isSetAside: false,
    suggestions: [],
    ...change,
  };
}

export function importedFile(name: string, change: Partial<ImportedFileView> = {}): ImportedFileView {
  return {
    name,
    sentence: 'Läst som tabell. 12 belopp.',
    used: true,
    notes: [],
    sheets: [],
    sheet: null,
    dimensions: [],
    ...change,
  };
}

export function importView(change: Partial<ImportView> = {}): ImportView {
  return {
    language: 'sv',
    files: [importedFile('utfall.csv')],
    period: 'jan–aug 2017',
    periods: [
      { month: '2017-08', text: 'jan–aug 2017', chosen: true },
      { month: '2017-07', text: 'jan–jul 2017', chosen: false },
    ],
    answer: '18 celler ändras',
    obstacle: null,
    warnings: [],
    targets: [target([importRow('1')])],
    unmatched: [],
    changes: 18,
    asksForUnit: false,
    asksForPeriod: false,
    aliases: [],
    ranges: [],
    hasOwnRanges: false,
    rangeProblems: [],
    lines: [],
    ...change,
  };
}

export function planned(
  change: Partial<ImportView> = {},
  choices: ImportChoices = defaultImportChoices,
): PlannedImport {
  return { view: importView(change), language: 'sv', choices };
}

export const noChange: WorkbookChange = { cells: [], sheets: [], settings: null };

/** An importer that gives this view whatever it is asked, but for what is changed, and remembers what that was. */
export function importing(
  view: ImportView = importView(),
  change: Partial<Importer> = {},
): jest.Mocked<Importer> {
  const whole: Importer = {
    read: () => Promise.resolve(),
    readAgain: () => Promise.resolve(),
    plan: () => Promise.resolve(view),
    again: () => Promise.resolve(view),
    change: () => Promise.resolve(noChange),
    cancel: () => undefined,
    ...change,
  };
  return {
    read: jest.fn(whole.read),
    readAgain: jest.fn(whole.readAgain),
    plan: jest.fn(whole.plan),
    again: jest.fn(whole.again),
    change: jest.fn(whole.change),
    cancel: jest.fn(whole.cancel),
  };
}

export const outcomeFile = (name = 'utfall.csv', text = 'Enhet;Utfall\r\nHR;1\r\n'): File =>
  new File([text], name, { type: 'text/csv' });
