/** What kinds of parts a board document has, in the order of a new document; an id begins with one. */
export const partKinds = [
  'overview',
  'requirements',
  'outcome',
  'forecast',
  'shortfall',
  'departments',
  'statement',
  'fund',
  'fundchange',
  'movement',
  'remarks',
] as const;

export type PartKind = (typeof partKinds)[number];

/** Those that are one sentence, made by a template. */
export const sentenceKinds = [
  'outcome',
  'forecast',
  'shortfall',
  'fundchange',
] as const satisfies readonly PartKind[];

export type SentenceKind = (typeof sentenceKinds)[number];

/** The kind that a part's id tells, whether there is such a part or not; null for none of ours. */
export function partKindOf(id: string): PartKind | null {
  const [name] = id.split('.', 1);
  return partKinds.find((kind) => kind === name) ?? null;
}

export function isSentenceKind(kind: PartKind | null): kind is SentenceKind {
  return sentenceKinds.some((known) => known === kind);
}
