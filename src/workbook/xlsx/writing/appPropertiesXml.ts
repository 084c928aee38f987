import { XmlEdits } from '../../../officePackage/xml/xmlEdits';
import { outlineXml, type XmlElement } from '../../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../../officePackage/xml/xmlText';

interface TitleGroup {
  readonly count: XmlElement;
  readonly titles: readonly XmlElement[];
}

/**
 * The list of sheets in docProps/app.xml, brought up to date. The groups of titles bear names in the user's language, so
 * the sheets' group is the one that lists exactly `before`; if there is none the text is returned as it is.
 */
export function appPropertiesXml(
  text: string,
  part: string,
  before: readonly { readonly name: string; readonly leaves: boolean }[],
  added: readonly string[],
): string {
  const root = outlineXml(text, part);
  const titles = root.child('TitlesOfParts')?.child('vector');
  const group = readGroups(root).find(
    (candidate) =>
      candidate.titles.length === before.length &&
      candidate.titles.every((title, index) => title.text === before[index]?.name),
  );
  const last = group?.titles.at(-1);
  if (titles === undefined || group === undefined || last === undefined) return text;

  const edits = new XmlEdits(text);
  const gone = group.titles.filter((_, index) => before[index]?.leaves);
  for (const title of gone) edits.remove(title);
  const tag = last.qualifiedName;
  edits.insert(last.end, added.map((name) => `<${tag}>${escapeXml(name)}</${tag}>`).join(''));
  const change = added.length - gone.length;
  if (change !== 0) {
    edits.setText(group.count, String(group.titles.length + change));
    edits.setAttribute(titles, 'size', String(titles.children.length + change));
  }
  return edits.apply();
}

/** The groups: a heading and a number of titles each, the titles of all in one list. */
function readGroups(root: XmlElement): readonly TitleGroup[] {
  const titles = root.child('TitlesOfParts')?.child('vector')?.children ?? [];
  const numbers = (root.child('HeadingPairs')?.child('vector')?.children ?? []).flatMap(
    (variant) => variant.child('i4') ?? [],
  );
  let start = 0;
  return numbers.map((count) => {
    const end = start + Number(count.text);
    const group = { count, titles: titles.slice(start, end) };
    start = end;
    return group;
  });
}
