import type { FilePlace, OutcomeNote, PlacedNote } from '../../domain/outcome/outcomeFile';

/** So many notes of a kind are told one by one. */
const mostOfAKind = 20;

/** What is to be told of a file; of what occurs in every row only the first ones, and how many more there are. */
export class NoteList {
  private readonly notes: PlacedNote[] = [];
  private readonly counts = new Map<OutcomeNote['code'], number>();

  add(note: OutcomeNote, place: FilePlace | null): void {
    const count = (this.counts.get(note.code) ?? 0) + 1;
    this.counts.set(note.code, count);
    if (count <= mostOfAKind) this.notes.push({ note, place });
  }

  all(): readonly PlacedNote[] {
    const further = [...this.counts].flatMap(([of, count]) =>
      count <= mostOfAKind
        ? []
        : [{ note: { code: 'furtherNotes' as const, of, count: count - mostOfAKind }, place: null }],
    );
    return [...this.notes, ...further];
  }
}
