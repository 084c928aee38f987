import { AttributeCursor } from '../../../officePackage/xml/xmlAttributes';

interface CellTag {
  readonly reference: string | null;
  readonly style: number;
  readonly type: string | null;
}

const letterR = 114;
const letterS = 115;
const letterT = 116;

/** The attributes of `<c>` in one pass: a large sheet has millions of them. */
export function readCellTag(tag: string): CellTag {
  let reference: string | null = null;
  let style = 0;
  let type: string | null = null;
  const cursor = new AttributeCursor(tag);
  while (cursor.next()) {
    if (cursor.nameEnd - cursor.nameStart !== 1) continue;
    const letter = tag.charCodeAt(cursor.nameStart);
    if (letter === letterR) reference = cursor.value();
    else if (letter === letterS) style = Number(cursor.value()) || 0;
    else if (letter === letterT) type = cursor.value();
  }
  return { reference, style, type };
}
