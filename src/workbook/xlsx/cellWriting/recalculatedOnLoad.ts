import type { WorkbookPart } from '../workbookPart';
import { declaration, namespacesOf } from '../writing/namespaces';
import { XmlEdits } from '../../../officePackage/xml/xmlEdits';

/** What the schema wants before the settings of calculation. */
const before = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The workbook's part, which says that all formulas are to be computed when it is opened. */
export function recalculatedOnLoad({ text, root }: WorkbookPart): string {
  const edits = new XmlEdits(text);
  const settings = root.child('calcPr');
  const place = root.children.findLast(({ name }) => before.includes(name));
  if (settings !== undefined) edits.setAttribute(settings, 'fullCalcOnLoad', '1');
  else if (place !== undefined) {
    const xmlns = declaration(root, namespacesOf(root).main);
    edits.insert(place.end, `<calcPr${xmlns} fullCalcOnLoad="1"/>`);
  }
  return edits.apply();
}
