/** Words of headings of outcome files that tell more than what a follow-up table's headings do. */

/** A column that tells the period of its row, where its cells read so. */
export const periodHeading =
  /^(?:redovisnings|bokförings|bokf\.? ?|rapport|utfalls)?(?:period(?:en|namn|kod)?|månad(?:er|snamn|snummer|snr)?|mån|datum|dag|år(?:tal)?|år ?- ?månad|årmånad|åå?mm|yyyymm|year|month|date|posting ?date|period ?\(.*\))$|^(?:bokf\p{L}*\.? ?|ver\p{L}*\.? ?|trans\p{L}*\.? ?)(?:datum|dat|period)$/u;

/** A column that tells what its row measures, where its cells read so. */
export const measureHeading =
  /^(?:mått|mätvärde|measure|typ|värdetyp|beloppstyp|budget ?typ|scenario|version|serie|post(?:typ)?|kategori|slag|budget ?\/ ?utfall|utfall ?\/ ?budget|dataserie|källa|typ av belopp|benämning|rad)(?!\p{L})/u;

/** An amount whose heading does not say what it measures. */
export const amountHeading =
  /(?<!\p{L})(?:belopp\p{L}*|värde|value|amount|netto(?:belopp)?|saldo|bokfört|kronor|summa|sum)(?!\p{L})|^(?:kr|tkr|sek|ksek|mnkr)$/u;

export const debitHeading = /^(?:belopp ?)?(?:debet|deb\.?|debit)(?!\p{L})/u;
export const creditHeading = /^(?:belopp ?)?(?:kredit|kred\.?|credit)(?!\p{L})/u;

/** A column that tells the unit of its row. */
export const currencyHeading = /^(?:enhet|valuta|valör|currency|unit|sort|belopp i|belopps?enhet)$/u;

/** A column that sums up the months beside it. */
export const seriesTotalHeading =
  /^(?:(?:tot[ae]lt?|tot\.?|(?:total)?summa|sum|s:a|helår\p{L}*|år|året|årets|ack(?:umulerat)?|saldo|i alt)(?:\s+(?:utfall|budget|(?:19|20)\d\d|år|året))*|(?:utfall|budget|prognos|bokslut)\s+(?:tot[ae]lt?|summa|(?:19|20)\d\d|ack\p{L}*|helår|året))$/u;

/** A table whose signs are those of a ledger, and one whose signs are already turned. */
export const ledgerSignWords =
  /debet ?\+|kredit ?-|intäkter ?(?:är )?negativ|kostnader ?(?:är )?positiv|(?:intäkter|intäkt) ?(?:visas )?(?:som |med )?minus/u;

/** A line that tells when or how the file was made, whose date is no period. */
export const producedWords =
  /(?<!\p{L})(?:utskri\p{L}*|uttag\p{L}*|skapad\p{L}*|körd\p{L}*|körning\p{L}*|export\p{L}*|hämta\p{L}*|rapportdatum|rapport skapad|senast uppdaterad|uppdatera\p{L}*|printed|created|generated|datum:|upprättad|framtagen)(?!\p{L})/u;
