/** What a label column names, by its heading in plain form. */
export const administrationHeading =
  /^(?:\p{L}+ per )?(?:\p{L}*nämnd\p{L}*|förvaltning\p{L}*|styrelse|sektor|board|administration)(?!\p{L})/u;
export const unitHeading =
  /^(?:\p{L}+ per )?(?:enhet\p{L}*|resultatenhet\p{L}*|avdelning\p{L}*|verksamhet\p{L}*|skola|område|ansvar\p{L}*|unit|department)(?!\p{L})/u;
export const fundHeading = /^(?:\p{L}*fond(?:en|er|namn|typ|slag)?|fund|kapitalslag)(?!\p{L}| per )/u;

/** Sections and subtotals that part what taxes pay for from what fees do. */
export const taxFinanced = /(?<!\p{L})skatte-?(?:finansiera\p{L}*|kollektiv\p{L}*)|(?<!\p{L})tax-financed/u;
export const feeFinanced =
  /(?<!\p{L})(?:avgifts|taxe)-?(?:finansiera\p{L}*|kollektiv\p{L}*)|(?<!\p{L})fee-financed/u;
