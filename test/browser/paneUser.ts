import type { Browser, Locator, Page } from 'playwright-core';
import type { CellValue, SheetCells } from '../../src/workbook/cells';
import type { ServedPage } from '../excelHost/browser';
import { ExcelHost } from '../excelHost/excelHost';
import { launchChromium } from './chromium';
import { expectQuiet, openPane, sampleSheets, type PaneOptions } from './openPane';

/** The answer to the sample, in the pane's languages. */
export const sampleAnswer = {
  sv: /^1 fel, 8 avrundningar, underskott 1,7 mnkr i Konsult och uppdrag/,
  en: /^1 error, 8 roundings, shortfall 1\.7 mnkr in Konsult och uppdrag/,
} as const;

/** What somebody who reads Swedish does in the pane. */
export class PaneUser {
  /** All but the name, the switch of language and what only a screen reader is told. */
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
  }

  /** Presses the first button of the name. */
  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** Waits until nothing is going on. */
  async rest(): Promise<void> {
    await this.page.locator('.avs-progress').waitFor({ state: 'detached' });
  }

  /** Presses what starts something, and waits for the end of it. */
  async carryOut(name: string | RegExp): Promise<void> {
    await this.press(name);
    await this.rest();
  }

  async reconcile(): Promise<void> {
    await this.carryOut(/^Stäm av( igen)?$/);
  }

  async write(): Promise<void> {
    await this.carryOut('Skriv sammanfattning');
  }

  async undo(): Promise<void> {
    await this.carryOut('Ångra senaste skrivning');
  }

  async remove(): Promise<void> {
    await this.press('Ta bort våra blad');
    await this.carryOut('Ta bort');
  }

  /** Waits until the pane says it. */
  async isTold(text: string | RegExp): Promise<void> {
    await this.main.getByText(text).first().waitFor();
  }

  /** Waits for the answer. */
  async isAnswered(text: RegExp): Promise<void> {
    await this.main.getByRole('heading', { name: text }).waitFor();
  }

  /** Whether the pane says it now. */
  async sees(text: string | RegExp): Promise<boolean> {
    return (await this.main.getByText(text).count()) > 0;
  }

  /** Whether the pane offers it now. */
  async canPress(name: string): Promise<boolean> {
    return (await this.page.getByRole('button', { name, exact: true }).count()) > 0;
  }
}

export interface Panes {
  /** Excel with the sample open, or with other sheets. */
  excel(sheets?: readonly SheetCells[]): ExcelHost;
  sample(): readonly SheetCells[];
  /** Opens the pane, and expects at the end that nothing went out and nothing was complained of. */
  inPane(
    host: ExcelHost,
    use: (user: PaneUser, served: ServedPage) => Promise<void>,
    options?: PaneOptions,
  ): Promise<void>;
}

/** Panes in one browser, which is there for the tests of the block that this is called in. */
export function panesInOneBrowser(): Panes {
  let browser: Browser;
  let sample: readonly SheetCells[];
  beforeAll(async () => {
    [browser, sample] = await Promise.all([launchChromium(), sampleSheets()]);
  });
  afterAll(() => browser.close());
  return {
    excel: (sheets = sample) => ExcelHost.of(sheets, { name: 'delarsrapport.xlsx' }),
    sample: () => sample,
    async inPane(host, use, options) {
      const pane = await openPane(browser, host, options);
      try {
        await use(new PaneUser(pane.page), pane.served);
        expectQuiet(pane);
      } finally {
        await pane.close();
      }
    },
  };
}

/** The user of Excel types an amount or a text; `row` and `column` from 0. */
export function typeIntoCell(
  host: ExcelHost,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): void {
  host.sheet(sheet).grid.make(row, column).value = value;
  host.workbook.changed();
}

/** How many actions each request of a task has. */
export async function actionsOf(host: ExcelHost, task: () => Promise<void>): Promise<readonly number[]> {
  const { requests } = host.counts;
  await task();
  return host.counts.perRequest.slice(requests).map(({ actions }) => actions);
}

export async function countRequests(host: ExcelHost, task: () => Promise<void>): Promise<number> {
  return (await actionsOf(host, task)).length;
}

/** Waits, some seconds at most, until it holds. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
}
