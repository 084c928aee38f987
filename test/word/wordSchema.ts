import { outlineXml, type XmlElement } from '../../src/officePackage/xml/xmlOutline';

// What ISO/IEC 29500-1 (Transitional) says of the elements that we write: which children, in what order, and which attributes.

interface Rule {
  /** Children in their order; `*` may occur more than once, `!` must occur. Names between bars are a choice. */
  readonly children: string;
  /** Attributes; `!` must be there. Each with a pattern of its value. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
  readonly hasText?: boolean;
}

const whole = /^-?\d{1,7}$/;
const positive = /^\d{1,7}$/;
const onOff = /^(?:0|1|true|false)$/;
const anyText = /^[^]*$/;
const hex = /^(?:auto|[0-9A-F]{6})$/;
const empty: Rule = { children: '' };
const value = (pattern: RegExp): Rule => ({ children: '', attributes: { val: pattern }, required: ['val'] });
const border: Rule = {
  children: '',
  attributes: { val: /^single$/, sz: positive, space: positive, color: hex },
  required: ['val'],
};
const width: Rule = {
  children: '',
  attributes: { w: positive, type: /^(?:dxa|auto|pct|nil)$/ },
  required: ['w', 'type'],
};

const blocks = 'p|tbl|sdt|bookmarkStart|bookmarkEnd*';
const runs = 'r|sdt|hyperlink|ins|del|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|proofErr*';

const rules: Readonly<Record<string, Rule>> = {
  document: { children: 'body!' },
  body: { children: `${blocks} sectPr` },
  sdt: { children: 'sdtPr! sdtContent!' },
  sdtPr: { children: 'rPr alias tag! id! lock placeholder temporary showingPlcHdr dataBinding text' },
  sdtContent: { children: `${blocks.replace('*', '')}|${runs}` },
  alias: value(/^.{0,64}$/s),
  tag: value(/^avstam:.{1,57}$/),
  id: value(/^-?\d{1,10}$/),
  lock: value(/^(?:sdtLocked|contentLocked|unlocked|sdtContentLocked)$/),
  p: { children: `pPr ${runs}` },
  pPr: {
    children:
      'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  },
  keepNext: empty,
  keepLines: empty,
  pStyle: value(/^\S+$/),
  outlineLvl: value(/^[0-8]$/),
  spacing: {
    children: '',
    attributes: { before: positive, after: positive, line: positive, lineRule: /^(?:auto|exact|atLeast)$/ },
  },
  ind: { children: '', attributes: { left: whole, hanging: whole, right: whole } },
  jc: value(/^(?:left|right|center|both)$/),
  r: { children: 'rPr t|tab|br|fldChar|instrText|noBreakHyphen|footnoteReference|drawing|cr|delText*' },
  rPr: { children: 'rStyle rFonts b bCs i iCs noProof vanish color sz szCs highlight u lang' },
  rFonts: { children: '', attributes: { ascii: anyText, hAnsi: anyText, eastAsia: anyText, cs: anyText } },
  b: empty,
  bCs: empty,
  i: empty,
  iCs: empty,
  noProof: empty,
  vanish: empty,
  color: value(hex),
  sz: value(positive),
  szCs: value(positive),
  lang: {
    children: '',
    attributes: { val: /^[a-z]{2}-[A-Z]{2}$/, eastAsia: /^[a-z]{2}-[A-Z]{2}$/, bidi: /^[a-z]{2}-[A-Z]{2}$/ },
  },
  t: { children: '', attributes: { 'xml:space': /^preserve$/ }, hasText: true },
  tab: empty,
  br: { children: '', attributes: { type: /^(?:page|column|textWrapping)$/ } },
  fldChar: {
    children: '',
    attributes: { fldCharType: /^(?:begin|separate|end)$/ },
    required: ['fldCharType'],
  },
  instrText: { children: '', attributes: { 'xml:space': /^preserve$/ }, hasText: true },
  tbl: { children: 'tblPr! tblGrid! tr!*' },
  tblPr: {
    children:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  },
  tblStyle: value(/^\S+$/),
  tblW: width,
  tblInd: width,
  tblLayout: { children: '', attributes: { type: /^(?:fixed|autofit)$/ }, required: ['type'] },
  tblBorders: { children: 'top left bottom right insideH insideV' },
  tcBorders: { children: 'top left bottom right insideH insideV tl2br tr2bl' },
  tblLook: {
    children: '',
    attributes: {
      val: /^[0-9A-F]{4}$/,
      firstRow: onOff,
      lastRow: onOff,
      firstColumn: onOff,
      lastColumn: onOff,
      noHBand: onOff,
      noVBand: onOff,
    },
  },
  tblCaption: value(anyText),
  tblDescription: value(anyText),
  tblCellMar: { children: 'top left bottom right' },
  tblGrid: { children: 'gridCol!*' },
  gridCol: { children: '', attributes: { w: positive }, required: ['w'] },
  tr: { children: 'tblPrEx trPr tc!*' },
  trPr: { children: 'cantSplit|tblHeader|trHeight|jc*' },
  cantSplit: empty,
  tblHeader: empty,
  trHeight: value(positive),
  tc: { children: 'tcPr p|tbl|sdt!*' },
  tcPr: {
    children:
      'cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  },
  tcW: width,
  noWrap: empty,
  vAlign: value(/^(?:top|center|bottom)$/),
  shd: {
    children: '',
    attributes: { val: /^\w+$/, color: hex, fill: hex },
    required: ['val'],
  },
  sectPr: {
    children:
      'headerReference|footerReference* footnotePr type pgSz pgMar paperSrc pgBorders pgNumType cols titlePg',
  },
  headerReference: {
    children: '',
    attributes: { type: /^(?:default|first|even)$/, 'r:id': /^\S+$/ },
    required: ['type', 'r:id'],
  },
  footerReference: {
    children: '',
    attributes: { type: /^(?:default|first|even)$/, 'r:id': /^\S+$/ },
    required: ['type', 'r:id'],
  },
  pgSz: { children: '', attributes: { w: positive, h: positive, orient: /^(?:portrait|landscape)$/ } },
  pgMar: {
    children: '',
    attributes: {
      top: whole,
      right: positive,
      bottom: whole,
      left: positive,
      header: positive,
      footer: positive,
      gutter: positive,
    },
    required: ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'],
  },
  cols: { children: '', attributes: { space: positive, num: positive } },
  titlePg: empty,
  hdr: { children: blocks.replace('*', '!*') },
  ftr: { children: blocks.replace('*', '!*') },
  styles: { children: 'docDefaults latentStyles style*' },
  docDefaults: { children: 'rPrDefault pPrDefault' },
  rPrDefault: { children: 'rPr' },
  pPrDefault: { children: 'pPr' },
  style: {
    children:
      'name! aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr*',
    attributes: {
      type: /^(?:paragraph|character|table|numbering)$/,
      default: onOff,
      customStyle: onOff,
      styleId: /^\S+$/,
    },
    required: ['type', 'styleId'],
  },
  name: value(anyText),
  basedOn: value(/^\S+$/),
  next: value(/^\S+$/),
  uiPriority: value(positive),
  semiHidden: empty,
  unhideWhenUsed: empty,
  qFormat: empty,
  tblStylePr: { children: 'pPr rPr tblPr trPr tcPr', attributes: { type: /^\w+$/ }, required: ['type'] },
  settings: {
    children:
      'zoom defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
  },
  defaultTabStop: value(positive),
  characterSpacingControl: value(/^doNotCompress$/),
  compat: { children: 'compatSetting*' },
  compatSetting: {
    children: '',
    attributes: { name: anyText, uri: anyText, val: anyText },
    required: ['name', 'uri', 'val'],
  },
  themeFontLang: value(/^[a-z]{2}-[A-Z]{2}$/),
  decimalSymbol: value(/^[.,]$/),
  listSeparator: value(/^[;,]$/),
  bookmarkStart: { children: '', attributes: { id: positive, name: anyText }, required: ['id', 'name'] },
  bookmarkEnd: { children: '', attributes: { id: positive }, required: ['id'] },
};

/** In these places an element of the name has other rules: the sides of margins are widths, those of borders are lines. */
function ruleOf(element: XmlElement, parent: XmlElement | null): Rule | undefined {
  if (/^(?:top|left|bottom|right|insideH|insideV)$/.test(element.name))
    return parent?.name === 'tblCellMar' ? width : border;
  return rules[element.name];
}

/** What of a part, or of a piece of one, the schema does not allow; each told with where it stands. */
export function schemaProblems(xml: string): readonly string[] {
  const problems: string[] = [];
  const check = (element: XmlElement, parent: XmlElement | null, path: string): void => {
    const here = `${path}/${element.name}`;
    const rule = ruleOf(element, parent);
    if (!element.qualifiedName.startsWith('w:') || rule === undefined) {
      problems.push(`${here}: unknown element`);
      return;
    }
    problems.push(...attributeProblems(element, rule, here), ...childProblems(element, rule, here));
    if (rule.hasText !== true && element.text.trim() !== '') problems.push(`${here}: text`);
    if (element.name === 'tc' && !endsWithParagraph(element))
      problems.push(`${here}: ends with no paragraph`);
    element.children.forEach((child) => check(child, element, here));
  };
  check(outlineXml(xml, 'part'), null, '');
  return problems;
}

function endsWithParagraph(cell: XmlElement): boolean {
  return cell.children.at(-1)?.name === 'p';
}

function attributeProblems(element: XmlElement, rule: Rule, here: string): readonly string[] {
  const written = [...element.tag.matchAll(/\s([^\s=]+)="([^"]*)"/g)]
    .map(([, name = '', raw = '']) => ({ name: name.replace(/^w:/, ''), raw }))
    .filter(({ name }) => !name.startsWith('xmlns:') && !name.startsWith('w14:') && !name.startsWith('rsid'));
  const names = written.map(({ name }) => name);
  return [
    ...written
      .filter(({ name, raw }) => rule.attributes?.[name]?.test(raw) !== true)
      .map(({ name, raw }) => `${here}: ${name}="${raw}"`),
    ...(rule.required ?? []).filter((name) => !names.includes(name)).map((name) => `${here}: no ${name}`),
    ...(new Set(names).size < names.length ? [`${here}: an attribute twice`] : []),
  ];
}

function childProblems(element: XmlElement, rule: Rule, here: string): readonly string[] {
  const steps = rule.children.split(' ').filter((step) => step !== '');
  const counts = steps.map(() => 0);
  const problems: string[] = [];
  let at = 0;
  for (const { name } of element.children) {
    const found = steps.findIndex((step, index) => index >= at && namesOf(step).includes(name));
    if (found < 0) {
      problems.push(`${here}: ${name} does not belong there`);
      continue;
    }
    at = found;
    counts[found] = (counts[found] ?? 0) + 1;
    if ((counts[found] ?? 0) > 1 && !steps[found]?.includes('*')) problems.push(`${here}: ${name} twice`);
  }
  steps.forEach((step, index) => {
    if (step.includes('!') && counts[index] === 0) problems.push(`${here}: no ${step}`);
  });
  return problems;
}

function namesOf(step: string): readonly string[] {
  return step.replace(/[*!]/g, '').split('|');
}

/** The sums that a table must keep to: its grid is as wide as the table, its cells are as many and as wide as the grid. */
export function gridProblems(xml: string): readonly string[] {
  const problems: string[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'tbl') problems.push(...tableProblems(element));
    element.children.forEach(visit);
  };
  visit(outlineXml(xml, 'part'));
  return problems;
}

function tableProblems(table: XmlElement): readonly string[] {
  const columns = (table.child('tblGrid')?.children ?? []).map((column) => Number(column.attribute('w:w')));
  const total = Number(table.child('tblPr')?.child('tblW')?.attribute('w:w'));
  const sum = columns.reduce((one, other) => one + other, 0);
  const rows = table
    .childrenNamed('tr')
    .map((row) =>
      row.childrenNamed('tc').map((cell) => Number(cell.child('tcPr')?.child('tcW')?.attribute('w:w'))),
    );
  return [
    ...(sum === total ? [] : [`a grid of ${sum} in a table of ${total}`]),
    ...rows
      .filter((row) => JSON.stringify(row) !== JSON.stringify(columns))
      .map((row) => `cells ${row.join(' ')} in a grid of ${columns.join(' ')}`),
  ];
}
