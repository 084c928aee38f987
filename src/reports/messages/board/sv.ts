/** What the parts of a board document say beside their figures, in Swedish; en.ts has the same keys. */
export const sv = {
  title: 'Uppföljning',
  titleOf: 'Uppföljning: {administrations}',

  department: 'Avdelning',
  line: 'Post',
  fund: 'Fond',
  ofAll: 'Sammanfattning',

  amountsIn: 'Belopp i {unit}',
  roundingSeen: 'Beloppen är avrundade; summor kan därför skilja på sista siffran.',
  roundingDistributed: 'Avrundningen är fördelad så att de avrundade beloppen summerar till totalerna.',
  roundingPartly: 'Avrundningen är fördelad så långt det går; några summor kan ändå skilja på sista siffran.',
  belowRequirement: 'Under resultatkravet: {rows}.',
  otherwiseGiven: '{place}: i arbetsboken står {stated}, men övriga belopp ger {expected}.',

  // What people know a part by
  name_overview: 'Översikt',
  name_requirements: 'Resultatkrav och åtgärder',
  name_outcome: '{administration}: utfallet i en mening',
  name_forecast: '{administration}: prognosen i en mening',
  name_shortfall: '{administration}: resultatkravet i en mening',
  name_departments: '{administration}: resultat per avdelning',
  name_statement: '{administration}: resultaträkning',
  name_fund: '{administration}: resultatfond',
  name_fundchange: '{administration}: resultatfonden i en mening',
  name_movement: '{administration}: förändring sedan förra rapporten',
  name_remarks: '{administration}: kommentarer och åtgärder',

  remark_comment: '{unit}: {comment}',
  remark_action: '{unit}: Åtgärd: {action}',
  remark_both: '{unit}: {comment} Åtgärd: {action}',

  inUnitWords_kr: '{number}\u00A0kronor',
  inUnitWords_tkr: '{number}\u00A0tusen kronor',
  inUnitWords_mnkr: '{number}\u00A0miljoner kronor',
  theFund: 'Resultatfonden',
  fundOf: 'Resultatfonden för {owner}',

  // What is wrong with a template
  template_unknownName:
    'Rad {line}, tecken {column}: ”{name}” är inget som kan fyllas i. Välj bland {names}.',
  template_unclosed: 'Rad {line}, tecken {column}: klammern avslutas inte på raden.',
  template_stray: 'Rad {line}, tecken {column}: klammern har inget att avsluta.',
  template_empty: 'Meningen är tom.',
} as const;
