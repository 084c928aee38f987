import { languageTag } from '../markup/drawing/runXml';
import { ownTableStyle } from '../markup/documentLook';
import { ownNames as names, wordNamespaces } from '../markup/wordNames';
import type { Language } from '../../reports/messages/texts';

/** On every machine that has Word. */
const font = 'Arial';
/** Of running text, in half points. */
const textSize = 21;
const headingColor = '1F3A5F';

/** The ids of the styles that a new document's own text has. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  header: 'Header',
  footer: 'Footer',
};

/** The styles of a new document: of its text, of a table's title, and of our tables. */
export function stylesXml(language: Language): string {
  return names.xml(
    'styles',
    { 'xmlns:w': wordNamespaces.transitional },
    names.xml(
      'docDefaults',
      {},
      names.xml(
        'rPrDefault',
        {},
        names.xml(
          'rPr',
          {},
          names.xml('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
          ...size(textSize),
          names.xml('lang', { val: languageTag(language), eastAsia: 'en-US', bidi: 'ar-SA' }),
        ),
      ),
      names.xml('pPrDefault', {}, names.xml('pPr', {}, spacing(0, 140, 276))),
    ),
    style('paragraph', 'Normal', 'Normal', { isDefault: true }),
    style('paragraph', styleIds.title, 'Title', {
      next: 'Normal',
      paragraph: [names.xml('keepNext'), spacing(0, 80, 240)],
      run: [names.xml('b'), names.xml('bCs'), names.valueXml('color', headingColor), ...size(44)],
    }),
    style('paragraph', styleIds.subtitle, 'Subtitle', {
      next: 'Normal',
      paragraph: [spacing(0, 360, 276)],
      run: [names.valueXml('color', '595959')],
    }),
    headingStyle(1, styleIds.heading, spacing(400, 120, 240), 30),
    headingStyle(2, 'Heading2', spacing(280, 80, 240), 25),
    style('paragraph', 'Caption', 'caption', {
      next: 'Normal',
      paragraph: [names.xml('keepNext'), spacing(280, 40, 240)],
      run: [names.xml('b'), names.xml('bCs')],
    }),
    style('paragraph', styleIds.header, 'header', {
      paragraph: [spacing(0, 0, 240)],
      run: [names.valueXml('color', '595959'), ...size(17)],
    }),
    style('paragraph', styleIds.footer, 'footer', {
      paragraph: [spacing(0, 0, 240), names.valueXml('jc', 'right')],
      run: [names.valueXml('color', '595959'), ...size(17)],
    }),
    normalTable(),
    ourTable(),
  );
}

interface StyleParts {
  readonly isDefault?: boolean;
  readonly next?: string;
  readonly paragraph?: readonly string[];
  readonly run?: readonly string[];
}

function style(type: string, id: string, name: string, parts: StyleParts): string {
  const { isDefault = false, next, paragraph, run } = parts;
  return names.xml(
    'style',
    { type, ...(isDefault ? { default: 1 } : {}), styleId: id },
    names.valueXml('name', name),
    isDefault ? '' : names.valueXml('basedOn', 'Normal'),
    next === undefined ? '' : names.valueXml('next', next),
    names.xml('qFormat'),
    paragraph === undefined ? '' : names.xml('pPr', {}, ...paragraph),
    run === undefined ? '' : names.xml('rPr', {}, ...run),
  );
}

function headingStyle(level: 1 | 2, id: string, room: string, halfPoints: number): string {
  return style('paragraph', id, `heading ${level}`, {
    next: 'Normal',
    paragraph: [names.xml('keepNext'), names.xml('keepLines'), room, names.valueXml('outlineLvl', level - 1)],
    run: [names.xml('b'), names.xml('bCs'), names.valueXml('color', headingColor), ...size(halfPoints)],
  });
}

function normalTable(): string {
  return names.xml(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    names.valueXml('name', 'Normal Table'),
    names.valueXml('uiPriority', 99),
    names.xml('semiHidden'),
    names.xml('unhideWhenUsed'),
    names.xml('tblPr', {}, names.xml('tblInd', { w: 0, type: 'dxa' }), cellMargins(108)),
  );
}

/** Lines between the rows, and a head that is set off by a line and by its ground: no meaning is in the colour. */
function ourTable(): string {
  return names.xml(
    'style',
    { type: 'table', customStyle: 1, styleId: ownTableStyle.id },
    names.valueXml('name', ownTableStyle.name),
    names.valueXml('basedOn', 'TableNormal'),
    names.xml('qFormat'),
    names.xml(
      'tblPr',
      {},
      names.xml(
        'tblBorders',
        {},
        line('top', 8, headingColor),
        line('bottom', 8, headingColor),
        line('insideH', 4, 'BFBFBF'),
      ),
      cellMargins(85),
    ),
    names.xml(
      'tblStylePr',
      { type: 'firstRow' },
      names.xml('rPr', {}, names.xml('b'), names.xml('bCs')),
      names.xml(
        'tcPr',
        {},
        names.xml('tcBorders', {}, line('bottom', 8, headingColor)),
        names.xml('shd', { val: 'clear', color: 'auto', fill: 'EEF2F7' }),
      ),
    ),
  );
}

function cellMargins(width: number): string {
  const side = (name: string, w: number): string => names.xml(name, { w, type: 'dxa' });
  return names.xml(
    'tblCellMar',
    {},
    side('top', 0),
    side('left', width),
    side('bottom', 0),
    side('right', width),
  );
}

function line(name: string, sz: number, color: string): string {
  return names.xml(name, { val: 'single', sz, space: 0, color });
}

function size(halfPoints: number): readonly string[] {
  return [names.valueXml('sz', halfPoints), names.valueXml('szCs', halfPoints)];
}

/** Before and after in twentieths of a point; lines in parts of 240. */
function spacing(before: number, after: number, lines: number): string {
  return names.xml('spacing', { before, after, line: lines, lineRule: 'auto' });
}
