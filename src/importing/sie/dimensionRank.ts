/** What the standard reserves dimensions for; a file need not declare them. */
export const standardDimensions: ReadonlyMap<string, string> = new Map([
  ['1', 'Kostnadsställe / resultatenhet'],
  ['2', 'Kostnadsbärare'],
  ['6', 'Projekt'],
  ['7', 'Anställd'],
  ['8', 'Kund'],
  ['9', 'Leverantör'],
  ['10', 'Faktura'],
]);

/** Names are bytes of an encoding that is not known yet: a dot stands for a letter that may be more than one of them. */
const ofOrganisation =
  /^(?:kostnadsst|kst\b|k-?st.{1,3}lle|ansvar|enhet|.*(?:resultat|organisations)enhet|avdelning|f.{1,3}rvaltning|n.{1,3}mnd|organisation|sektion|institution)/i;
const ofOther =
  /projekt|motpart|anst.{1,3}lld|medarbetare|kund|leverant|faktura|aktivitet|objekt|kostnadsb.{1,3}rare|artikel|bil\b|fordon|frikod|verksamhet/i;

/** How likely a dimension is to be that of organisational units, by what it is called: 0 likely, 1 perhaps, 2 hardly. */
export function dimensionRank(dimension: string, name: string | null): number {
  const called = name === null || name === '' ? (standardDimensions.get(dimension) ?? '') : name;
  if (ofOrganisation.test(called)) return 0;
  return ofOther.test(called) ? 2 : 1;
}
