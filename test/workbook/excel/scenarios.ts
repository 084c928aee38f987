import { generalFormat, type SheetCells } from '../../../src/workbook/cells';
import { settingsNamespace } from '../../../src/workbook/settingsXml';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import {
  cellChange,
  charted,
  departments,
  history,
  reconciliation,
  summary,
  text,
  userSheet,
} from '../sheets';
import { openInExcel, type ExcelUnderTest } from './excelUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

export const users = [departments, userSheet('Dold', [['x']], { hidden: true })];
/** A sheet of the user's that draws on one of ours. */
const drawing: SheetCells = {
  ...userSheet('Egen', []),
  rows: [{ values: [-1.65], formats: [], formulas: ['=Sammanfattning!B5'], hidden: false }],
};

/** Rewritten under another name and with other pages; the other sheet stays. */
const changed: readonly OwnSheet[] = [
  { ...charted, name: 'Ny sammanfattning', pageStarts: [4], rows: [...charted.rows, [text('ny rad')]] },
];

/** Something that is done to a workbook in some state. */
export interface Scenario {
  readonly users: readonly SheetCells[];
  readonly before: (subject: ExcelUnderTest) => Promise<unknown>;
  readonly act: (subject: ExcelUnderTest) => Promise<unknown>;
}

export const firstWrite: Scenario = {
  users,
  before: () => Promise.resolve(),
  act: ({ workbook }) => workbook.write(sheetsOnly([charted, reconciliation])),
};
export const secondWrite: Scenario = {
  users: [...users, drawing],
  before: ({ workbook }) => workbook.write(sheetsOnly([{ ...charted, pageStarts: [3] }, reconciliation])),
  act: ({ workbook }) => workbook.write(sheetsOnly(changed)),
};
export const thirdWrite: Scenario = {
  users: [drawing, ...users],
  before: async ({ workbook }) => {
    await workbook.write(sheetsOnly([summary, reconciliation]));
    await workbook.write(sheetsOnly([summary]));
  },
  act: ({ workbook }) => workbook.write(sheetsOnly([summary, { ...reconciliation, name: 'Kontroll' }])),
};

/** Texts, a number, formulas with what they come to once the number is 4, and a blank. */
const amounts: SheetCells = {
  name: 'Utfall',
  hidden: false,
  rows: [
    { values: ['01', 5], formats: [1, 2], hidden: false },
    { values: ['2017-08', 6], formats: [0, 2], formulas: [undefined, '=B1+2'], hidden: false },
    { values: [null, 10], formats: [0, 0], formulas: [undefined, '=SUM(B1:B2)'], hidden: false },
  ],
  formats: [
    generalFormat,
    { ...generalFormat, numberFormat: '@' },
    { ...generalFormat, numberFormat: '#,##0' },
  ],
  merges: [],
};

const smallSummary: OwnSheet = {
  ...summary,
  columnWidths: [30],
  frozenRows: 0,
  rows: summary.rows.slice(0, 1),
};
const smallHistory: OwnSheet = { ...history, columnWidths: [20, 12], frozenRows: 0 };

/** Cells of the user's, our sheet of a role and the settings at once, each over what an earlier write has left. */
export const cellWrite: Scenario = {
  users: [amounts, ...users],
  before: async ({ workbook }) => {
    await workbook.write({
      cells: [cellChange('Utfall', 0, 1, '4', 5)],
      sheets: [smallSummary, smallHistory],
      settings: '{"gamla":1}',
    });
  },
  act: ({ workbook }) =>
    workbook.write({
      cells: [
        cellChange('Utfall', 0, 0, '1', '01'),
        cellChange('Utfall', 0, 1, '34581.27', 4),
        cellChange('Utfall', 1, 0, '8', '2017-08'),
        cellChange('Utfall', 1, 1, '-6.5', 6, '=B1+2'),
        cellChange('Utfall', 2, 0, '3', null),
        cellChange(departments.name, 1, 1, null, 1.6),
      ],
      sheets: [{ ...smallHistory, name: 'Utfall per månad' }],
      settings: '{"nya":"<2>"}',
    }),
};
export const cellUndo: Scenario = {
  ...cellWrite,
  before: async (subject) => {
    await cellWrite.before(subject);
    await cellWrite.act(subject);
  },
  act: ({ workbook }) => workbook.restore(),
};
export const undo: Scenario = {
  ...secondWrite,
  before: async (subject) => {
    await secondWrite.before(subject);
    await secondWrite.act(subject);
  },
  act: ({ workbook }) => workbook.restore(),
};
export const removal: Scenario = { ...undo, users, act: ({ workbook }) => workbook.removeOwnSheets() };

/** The workbook as it is before. */
export async function opened({ users: sheets, before }: Scenario): Promise<ExcelUnderTest> {
  const subject = await openInExcel(sheets, { Utfall: `'Resultat per avdelning'!$B$2` });
  await before(subject);
  subject.host.counts.reset();
  return subject;
}

/** How many actions each request has when nothing fails. */
export async function actionsOf(scenario: Scenario): Promise<readonly number[]> {
  const subject = await opened(scenario);
  await scenario.act(subject);
  return subject.host.counts.perRequest.map(({ actions }) => actions);
}

/** The numbers from 1 on. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Of all requests together. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** All that is in the workbook; the order of names means nothing. */
export function all({ host }: ExcelUnderTest): unknown {
  const snapshot = host.snapshot();
  return { ...snapshot, names: snapshot.names.map((name) => JSON.stringify(name)).sort() };
}

/** What a user sees of it. */
export function shown({ host }: ExcelUnderTest): unknown {
  const { sheets, names, customXmlParts } = host.snapshot() as {
    readonly sheets: readonly { readonly name: string }[];
    readonly names: readonly unknown[];
    readonly customXmlParts: readonly string[];
  };
  return {
    settings: customXmlParts.filter((xml) => xml.includes(settingsNamespace)),
    sheets: sheets.filter(({ name }) => !name.startsWith('_avstam')),
    names: names.map((name) => JSON.stringify(name)).sort(),
  };
}

/** The error that a call ends with; null where it ends well. */
export function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  );
}

/** Carries out what the scenario does, with a fault at an action of one of its requests and a host that is dead afterwards. */
export async function dyingAt(
  subject: ExcelUnderTest,
  { act }: Scenario,
  request: number,
  action: number,
): Promise<unknown> {
  const { host } = subject;
  let isDying = true;
  host.failAction(action);
  host.beforeRequest(request + 2, () => {
    if (isDying) host.die();
  });
  const failure = await failureOf(act(subject));
  isDying = false;
  host.revive();
  return failure;
}
