import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { BoardPart } from '../../reports/board/boardPart';
import { fingerprint } from '../fingerprint';
import type { WordMarkup } from './wordMarkup';

/** Numbers of controls: each document's own, and the same for the same document. */
export class ControlNumbers {
  private readonly taken = new Set<number>();

  constructor({ body, names }: Pick<WordMarkup, 'body' | 'names'>) {
    const collect = (element: XmlElement): void => {
      const number = names.is(element, 'sdtPr') ? names.number(names.child(element, 'id')) : null;
      if (number !== null) this.taken.add(number);
      element.children.forEach(collect);
    };
    collect(body);
  }

  /** A positive number that no control has yet. */
  next({ id }: BoardPart): number {
    for (let attempt = 0; ; attempt += 1) {
      const number = Number.parseInt(fingerprint([id, String(attempt)]).slice(0, 7), 16) + 1;
      if (this.taken.has(number)) continue;
      this.taken.add(number);
      return number;
    }
  }
}
