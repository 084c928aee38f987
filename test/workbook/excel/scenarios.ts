import type { SheetCells } from '../../../src/workbook/cells';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { charted, departments, reconciliation, summary, text, userSheet } from '../sheets';
import { openInExcel, type ExcelUnderTest } from './excelUnderTest';

export const users = [departments, userSheet('Dold', [['x']], { hidden: true })];
/** A sheet of the user's that draws on one of ours. */
const drawing: SheetCells = {
  ...userSheet('Egen', []),
  rows: [{ values: [-1.65], formats: [], formulas: ['=Sammanfattning!B5'], hidden: false }],
};

/** Rewritten under another name and with other pages, and the other sheet dropped. */
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
  act: ({ workbook }) => workbook.writeOwnSheets([charted, reconciliation]),
};
export const secondWrite: Scenario = {
  users: [...users, drawing],
  before: ({ workbook }) => workbook.writeOwnSheets([{ ...charted, pageStarts: [3] }, reconciliation]),
  act: ({ workbook }) => workbook.writeOwnSheets(changed),
};
export const thirdWrite: Scenario = {
  users: [drawing, ...users],
  before: async ({ workbook }) => {
    await workbook.writeOwnSheets([summary, reconciliation]);
    await workbook.writeOwnSheets([summary]);
  },
  act: ({ workbook }) => workbook.writeOwnSheets([summary, { ...reconciliation, name: 'Kontroll' }]),
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
  const { sheets, names } = host.snapshot() as {
    readonly sheets: readonly { readonly name: string }[];
    readonly names: readonly unknown[];
  };
  return {
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
