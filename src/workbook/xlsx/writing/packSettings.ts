import { settingsNamespace, settingsXml } from '../../settingsXml';
import { findCustomXml } from '../customXmlPart';
import type { ReadingBudget } from '../../../officePackage/limits';
import type { PackageParts } from '../../../officePackage/packageParts';
import { relationshipsPart } from '../../../officePackage/relationships';
import type { WorkbookPart } from '../workbookPart';
import { freeName } from './freeName';
import { namespacesOf, type Namespaces } from './namespaces';
import { PackageEdits, relationshipsXml } from './packageEdits';
import { xmlDeclaration } from './worksheetXml';

/** The id by which Office knows the part in its store of custom XML; a workbook holds only one of ours. */
const itemId = '{6D3C1F5A-8B0E-4E57-9A42-5A1B7C90D2E6}';
const itemType = 'application/xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * The package with a text kept in a custom XML part, in place of the earlier one; every other part stays as it was, but
 * for those that must list it. Throws a PackageFault if one of these cannot be read.
 */
export function packSettings(
  parts: PackageParts,
  workbook: WorkbookPart,
  text: string,
  budget: ReadingBudget,
): PackageParts {
  const edits = new PackageEdits(parts, []);
  const xml = xmlDeclaration + settingsXml(text);
  const known = findCustomXml(parts, workbook.relationships, budget);
  if (known === null) addSettings(edits, parts, workbook, xml, budget);
  else edits.change(known.part, known.xml, xml);
  return edits.toParts(budget);
}

function addSettings(
  edits: PackageEdits,
  parts: PackageParts,
  workbook: WorkbookPart,
  xml: string,
  budget: ReadingBudget,
): void {
  const item = freeName(
    (number) => `customXml/item${number}.xml`,
    (name) => [name, propertiesPart(name), relationshipsPart(name)].some((part) => parts.find(part)),
  );
  const properties = propertiesPart(item);
  const namespaces = namespacesOf(workbook.root);
  edits.add(item, xml, itemType);
  edits.addRelationships(item, [
    { id: 'rId1', type: `${namespaces.relationships}/customXmlProps`, part: properties },
  ]);
  edits.add(properties, propertiesXml(namespaces), propertiesType);

  const id = freeName(
    (number) => `rIdAvstamSettings${number === 1 ? '' : number}`,
    (name) => workbook.relationships.some((relationship) => relationship.id === name),
  );
  const relationships = relationshipsPart(workbook.part);
  const before = parts.text(relationships, budget);
  const added = { id, type: `${namespaces.relationships}/customXml`, part: item };
  edits.change(relationships, before, relationshipsXml(before, workbook.part, [], [added]));
}

/** `customXml/itemProps1.xml` for `customXml/item1.xml`. */
function propertiesPart(item: string): string {
  return item.replace(/(\d+)(?=\.xml$)/, 'Props$1');
}

function propertiesXml({ customXml }: Namespaces): string {
  return (
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
