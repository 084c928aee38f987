import { ReadingBudget, type PackageLimits } from '../../officePackage/limits';
import { PackageParts, partKey } from '../../officePackage/packageParts';
import { readRelationships, type Relationship } from '../../officePackage/relationships';
import { declaredAsUtf8 } from '../../officePackage/xml/declaredAsUtf8';
import { outlineXml } from '../../officePackage/xml/xmlOutline';
import { readZipEntries } from '../../officePackage/zip/zipEntries';
import { packEntry, writeZip } from '../../officePackage/zip/zipWriter';
import { standingContent, type StandingContent } from '../markup/documentContent';
import { StyleList } from '../markup/styleList';
import { parseMarkup, type WordMarkup } from '../markup/wordMarkup';
import { readOutside, type OutsideContent } from './outsideBody';

/** A document's package as it stands, and what has been read of it. */
export interface DocxState {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  /** The name of the part that holds the text. */
  readonly part: string;
  readonly markup: WordMarkup;
  readonly standing: StandingContent;
  readonly outside: OutsideContent;
  /** Whether Word would let nobody change it freely: read-only, forms, comments or tracked changes alone. */
  readonly isProtected: boolean;
  readonly limits: PackageLimits;
}

/** Throws a PackageFault if the text cannot be read. */
export function loadDocx(bytes: Uint8Array, part: string, limits: PackageLimits): DocxState {
  const parts = new PackageParts(readZipEntries(bytes));
  const budget = new ReadingBudget(limits);
  const relationships = readRelationships(parts, part, budget);
  const stylesPart = relationships.find(({ kind }) => kind === 'styles')?.part ?? null;
  const styles = stylesPart === null ? null : outlineXml(parts.text(stylesPart, budget), stylesPart);
  const markup = parseMarkup(parts.text(part, budget), part, new StyleList(styles));
  return {
    bytes,
    parts,
    part,
    markup,
    standing: standingContent(markup),
    outside: readOutside(parts, relationships, budget),
    isProtected: readProtection(parts, relationships, budget),
    limits,
  };
}

function readProtection(
  parts: PackageParts,
  relationships: readonly Relationship[],
  budget: ReadingBudget,
): boolean {
  const part = relationships.find(({ kind }) => kind === 'settings')?.part ?? null;
  if (part === null || parts.find(part) === undefined) return false;
  const protection = outlineXml(parts.text(part, budget), part).child('documentProtection');
  const isEnforced = ['1', 'true', 'on'].includes(protection?.prefixedAttribute('enforcement') ?? '');
  return isEnforced && (protection?.prefixedAttribute('edit') ?? 'none') !== 'none';
}

/** The package with another text; every other part keeps its packed bytes. A text that is the same gives the same state. */
export function withText(state: DocxState, text: string): DocxState {
  if (text === state.markup.text) return state;
  const key = partKey(state.part);
  const content = new TextEncoder().encode(declaredAsUtf8(text));
  const entries = state.parts.entries.map((entry) =>
    partKey(entry.name) === key ? packEntry(entry.name, content) : entry,
  );
  return loadDocx(writeZip(entries), state.part, state.limits);
}
