import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { BoardPart } from '../../reports/board/boardPart';
import { fingerprint } from '../fingerprint';
import { controlProperties } from './drawing/partXml';
import type { WordMarkup } from './wordMarkup';
import type { WordNames } from './wordNames';

/** Makes controls with numbers that no other one of the document has: the same for the same document. */
export class NewControls {
  private readonly taken = new Set<number>();
  /** How many numbers were tried for each id: the same part may stand in a document many times. */
  private readonly attempts = new Map<string, number>();

  private readonly names: WordNames;

  constructor({ body, names }: Pick<WordMarkup, 'body' | 'names'>) {
    this.names = names;
    const collect = (element: XmlElement): void => {
      const number = names.is(element, 'sdtPr') ? names.number(names.child(element, 'id')) : null;
      if (number !== null) this.taken.add(number);
      element.children.forEach(collect);
    };
    collect(body);
  }

  /** The properties of a new control for the part, as XML. */
  propertiesOf(part: BoardPart): string {
    return controlProperties(this.names, part, this.next(part));
  }

  /** A positive number that no control has yet. */
  private next({ id }: BoardPart): number {
    for (;;) {
      const attempt = this.attempts.get(id) ?? 0;
      this.attempts.set(id, attempt + 1);
      const number = Number.parseInt(fingerprint([id, String(attempt)]).slice(0, 7), 16) + 1;
      if (this.taken.has(number)) continue;
      this.taken.add(number);
      return number;
    }
  }
}
