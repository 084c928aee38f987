import { leftFooter, pageMargins, rightFooter } from '../../ownPage';
import { escapeXml } from '../../../officePackage/xml/xmlText';

const footer = `&L${leftFooter}&R${rightFooter}`;
const { side, end, footer: edge } = pageMargins;
const margins = `<pageMargins left="${side}" right="${side}" top="${end}" bottom="${end}" header="${edge}" footer="${edge}"/>`;
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
