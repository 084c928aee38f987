import type { BoardReport } from '../../reports/board/boardPart';
import type { Language } from '../../reports/messages/texts';
import { paragraphXml } from '../markup/drawing/paragraphXml';
import { languageTag, runProperties, runXml } from '../markup/drawing/runXml';
import { ownNames as names, wordNamespaces } from '../markup/wordNames';
import { wordTextsIn } from '../messages/wordTexts';
import { styleIds } from './stylesXml';

/** An A4 page; its first one has no header, as the title stands there. */
export const sectionXml = names.xml(
  'sectPr',
  {},
  names.xml('headerReference', { type: 'default', 'r:id': 'rIdHeader' }),
  names.xml('footerReference', { type: 'default', 'r:id': 'rIdFooter' }),
  names.xml('footerReference', { type: 'first', 'r:id': 'rIdFooter' }),
  names.xml('pgSz', { w: 11906, h: 16838 }),
  names.xml('pgMar', {
    top: 1417,
    right: 1304,
    bottom: 1304,
    left: 1304,
    header: 680,
    footer: 624,
    gutter: 0,
  }),
  names.xml('cols', { space: 708 }),
  names.xml('titlePg'),
);

const namespace = { 'xmlns:w': wordNamespaces.transitional };

export function headerXml({ title, language }: BoardReport): string {
  return names.xml('hdr', namespace, paragraphXml(names, title, { style: styleIds.header, language }));
}

/** The number of the page, and how many there are. */
export function footerXml(language: Language): string {
  const texts = wordTextsIn(language);
  const properties = runProperties(names, { language });
  const runs = [
    runXml(names, texts.say('pageBefore'), properties),
    ...fieldXml('PAGE', properties),
    runXml(names, texts.say('pageBetween'), properties),
    ...fieldXml('NUMPAGES', properties),
  ];
  return names.xml(
    'ftr',
    namespace,
    names.xml('p', {}, names.xml('pPr', {}, names.valueXml('pStyle', styleIds.footer)), ...runs),
  );
}

/** A field that Word fills in by itself; its instruction is ours, never a text of anybody's. */
function fieldXml(instruction: 'PAGE' | 'NUMPAGES', properties: string): readonly string[] {
  const mark = (type: string): string =>
    names.xml('r', {}, properties, names.xml('fldChar', { fldCharType: type }));
  const code = names.xml('instrText', { 'xml:space': 'preserve' }, ` ${instruction} `);
  return [
    mark('begin'),
    names.xml('r', {}, properties, code),
    mark('separate'),
    runXml(names, '1', properties),
    mark('end'),
  ];
}

export function settingsXml(language: Language): string {
  const isSwedish = language === 'sv';
  return names.xml(
    'settings',
    namespace,
    names.valueXml('defaultTabStop', 720),
    names.valueXml('characterSpacingControl', 'doNotCompress'),
    names.xml(
      'compat',
      {},
      names.xml('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    names.valueXml('themeFontLang', languageTag(language)),
    names.valueXml('decimalSymbol', isSwedish ? ',' : '.'),
    names.valueXml('listSeparator', isSwedish ? ';' : ','),
  );
}
