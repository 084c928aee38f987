/** A label without the sign that it begins with: "- reservering" as "reservering", "= Årets resultat" as "Årets resultat". */
export function withoutOwnSign(label: string): string {
  return label.replace(/^(?:\.\/\.|[=+\-–−/•·\s])+(?=\p{L})/u, '');
}
