import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, by all rules or by some, in a form that a person can act on. */
export async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // The policy stops scripts that a page adds, not what the debugger evaluates.
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly }),
    only === undefined
      ? { type: 'tag' as const, values: rules }
      : { type: 'rule' as const, values: [...only] },
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

/** What can be clicked and is smaller than 24 pixels either way. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, summary')]
      .filter((element) => element.getClientRects().length > 0)
      // A box within its label is as large as the label.
      .map((element) => ({
        text: element.textContent.slice(0, 40),
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height < 23.5 || box.width < 23.5)
      .map(({ text, box }) => `${text} ${String(box.width)}x${String(box.height)}`),
  );
}
