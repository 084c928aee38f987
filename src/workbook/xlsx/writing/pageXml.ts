import { escapeXml } from '../xml/xmlText';

/** File and sheet at the left, page and number of pages at the right, in eight points. */
const footer = '&L&8&F  |  &A&R&8&P (&N)';
/** In inches. */
const margins = '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';
const a4 = 9;

/** What a sheet's properties must say for `pageXml` to fit its width. */
export const fitToPage = '<pageSetUpPr fitToPage="1"/>';

/** The print set-up: A4, as many pages as it takes but one wide, and the footer. */
export function pageXml(orientation: 'portrait' | 'landscape'): string {
  return (
    `${margins}<pageSetup paperSize="${a4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`
  );
}
