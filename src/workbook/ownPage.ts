/** The file and the sheet, in eight points. */
export const leftFooter = '&8&F  |  &A';
/** The page and the number of pages, in eight points. */
export const rightFooter = '&8&P (&N)';

/** In inches: at the left and right, at the top and bottom, and from the page's edge to its header and footer. */
export const pageMargins = { side: 0.6, end: 0.7, footer: 0.3 } as const;
