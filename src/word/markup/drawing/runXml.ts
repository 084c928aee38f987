import type { Language } from '../../../reports/messages/texts';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import { printableText } from '../../partTexts';
import type { WordNames } from '../wordNames';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** As Word names a language that it checks the spelling of. */
export function languageTag(language: Language): string {
  return tags[language];
}

export interface RunLook {
  readonly language: Language;
  readonly isBold?: boolean;
  /** In half points; that of the paragraph's style where it is left out. */
  readonly size?: number;
}

/** The properties of a run in the order of the schema. */
export function runProperties(names: WordNames, { language, isBold, size }: RunLook): string {
  return names.xml(
    'rPr',
    {},
    ...(isBold === true ? [names.xml('b'), names.xml('bCs')] : []),
    ...(size === undefined ? [] : [names.valueXml('sz', size), names.valueXml('szCs', size)]),
    names.valueXml('lang', languageTag(language)),
  );
}

/** A run that shows a text as it is; its properties are XML. An empty text has no run. */
export function runXml(names: WordNames, text: string, properties: string): string {
  return text === '' ? '' : names.xml('r', {}, properties, shownXml(names, text));
}

/** What a run shows: never a field, a link or a picture, whatever the text. */
export function shownXml(names: WordNames, text: string): string {
  return (
    printableText(text)
      .split(/([\n\t])/)
      // A text of its own for what lies between line breaks and tabs.
      .map((piece) => {
        if (piece === '\n') return names.xml('br');
        if (piece === '\t') return names.xml('tab');
        return piece === '' ? '' : names.xml('t', { 'xml:space': 'preserve' }, escapeXml(piece));
      })
      .join('')
  );
}

/** The run that keeps a part's provenance: never shown nor printed, and nothing for the spelling checker. */
export function hiddenRunXml(names: WordNames, text: string): string {
  const properties = names.xml(
    'rPr',
    {},
    names.xml('noProof'),
    names.xml('vanish'),
    names.valueXml('sz', 2),
    names.valueXml('szCs', 2),
  );
  return runXml(names, text, properties);
}
