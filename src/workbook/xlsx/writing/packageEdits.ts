import { contentTypesPart, extensionType } from '../../../officePackage/contentTypes';
import type { ReadingBudget } from '../../../officePackage/limits';
import { PackageParts, partKey } from '../../../officePackage/packageParts';
import { relationshipsPart, type Relationship } from '../../../officePackage/relationships';
import { declaredAsUtf8 } from '../../../officePackage/xml/declaredAsUtf8';
import { XmlEdits } from '../../../officePackage/xml/xmlEdits';
import { outlineXml } from '../../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import type { ZipEntry } from '../../../officePackage/zip/zipEntries';
import { packEntry } from '../../../officePackage/zip/zipWriter';
import { declaration, packageNamespaces } from './namespaces';
import { xmlDeclaration } from './worksheetXml';

/** A relationship to be written. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Parts to be changed, added and removed; the others keep their packed bytes and their order. */
export class PackageEdits {
  private readonly changed = new Map<string, string>();
  private readonly packed = new Map<string, ZipEntry>();
  private readonly added: ZipEntry[] = [];
  private readonly types: { readonly part: string; readonly type: string }[] = [];
  private readonly removed: Set<string>;

  constructor(
    private readonly parts: PackageParts,
    removed: Iterable<string>,
  ) {
    this.removed = new Set(removed);
  }

  /** A part whose text comes out as it was keeps its packed bytes too. */
  change(part: string, before: string, after: string): void {
    if (after !== before) this.changed.set(partKey(part), after);
  }

  /** A part that was packed anew elsewhere. */
  replace(entry: ZipEntry): void {
    this.packed.set(partKey(entry.name), entry);
  }

  add(part: string, text: string, contentType: string): void {
    this.added.push(packEntry(part, encode(text)));
    this.types.push({ part, type: contentType });
  }

  /** The relationships of a part that had none; nothing for an empty list. */
  addRelationships(source: string, relationships: readonly NewRelationship[]): void {
    if (relationships.length === 0) return;
    const empty = `${xmlDeclaration}<Relationships xmlns="${packageNamespaces.relationships}"/>`;
    this.add(
      relationshipsPart(source),
      relationshipsXml(empty, source, [], relationships),
      'application/vnd.openxmlformats-package.relationships+xml',
    );
  }

  remove(part: string): void {
    this.removed.add(partKey(part));
  }

  /** The whole package. Throws a PackageFault if the list of content types cannot be read. */
  toParts(budget: ReadingBudget): PackageParts {
    const types = this.parts.text(contentTypesPart, budget);
    this.change(contentTypesPart, types, this.contentTypesXml(types));
    const kept = this.parts.entries.filter(({ name }) => !this.removed.has(partKey(name)));
    return new PackageParts([...kept.map((entry) => this.asChanged(entry)), ...this.added]);
  }

  private asChanged(entry: ZipEntry): ZipEntry {
    const key = partKey(entry.name);
    const text = this.changed.get(key);
    return text === undefined ? (this.packed.get(key) ?? entry) : packEntry(entry.name, encode(text));
  }

  private contentTypesXml(text: string): string {
    const root = outlineXml(text, contentTypesPart);
    const edits = new XmlEdits(text);
    for (const override of root.childrenNamed('Override')) {
      if (this.removed.has(partKey(override.attribute('PartName') ?? ''))) edits.remove(override);
    }
    const xmlns = declaration(root, packageNamespaces.contentTypes);
    const overrides = this.types
      .filter(({ part, type }) => extensionType(root, part) !== type)
      .map(({ part, type }) => `<Override${xmlns} PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
    edits.append(root, overrides.join(''));
    return edits.apply();
  }
}

/** The relationships of `source`, as text, without those in `gone` and with `added`; targets are absolute. */
export function relationshipsXml(
  text: string,
  source: string,
  gone: readonly Relationship[],
  added: readonly NewRelationship[],
): string {
  const root = outlineXml(text, relationshipsPart(source));
  const edits = new XmlEdits(text);
  for (const { element } of gone) edits.remove(element);
  const xmlns = declaration(root, packageNamespaces.relationships);
  const xml = added.map(
    ({ id, type, part }) => `<Relationship${xmlns} Id="${id}" Type="${type}" Target="/${escapeXml(part)}"/>`,
  );
  edits.append(root, xml.join(''));
  return edits.apply();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(declaredAsUtf8(text));
}
