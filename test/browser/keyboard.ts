import type { Page } from 'playwright-core';

/** Presses Tab until what is named has the focus, which must be in sight all along. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const inner = getComputedStyle(element, '::after');
      const isSeen =
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        (inner.outlineStyle !== 'none' && inner.content !== 'none');
      return { name: element.getAttribute('aria-label') ?? element.textContent, isSeen };
    });
    if (focused === null) continue;
    expect(focused).toMatchObject({ isSeen: true });
    if (name.test(focused.name)) return;
  }
  throw new Error(`No way by keyboard to ${String(name)}`);
}

/** Whether a keyboard user would have to start again from the top. */
export function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body);
}
