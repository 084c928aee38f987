import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { cellAddress } from '../../src/domain/address';

const months = [
  'Januari',
  'Februari',
  'Mars',
  'April',
  'Maj',
  'Juni',
  'Juli',
  'Augusti',
  'September',
  'Oktober',
  'November',
  'December',
];
const headings = ['Avdelning', ...months, 'Totalt'];
const title = 'Nettokostnad per avdelning och månad';
const unitLine = 'Alla belopp i kr';
const departmentsPerSubtotal = 100;
/** Index of the style with `#,##0` among the cell formats below. */
const amountStyle = 1;

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a workbook as Excel would save it (shared strings, a number format, every cell with its address): one sheet with
 * so many departments, their amounts in kr per month and in total, a subtotal after every 100th, and a grand total.
 */
export function writeDepartmentWorkbook(file: string, departments: number): void {
  const out = openSync(file, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  const encoder = new TextEncoder();
  const addPart = (name: string, texts: Iterable<string>): void => {
    const part = new ZipDeflate(name);
    zip.add(part);
    for (const text of texts) part.push(encoder.encode(text));
    part.push(new Uint8Array(), true);
  };
  const strings = new Strings();
  for (const [name, text] of smallParts) addPart(name, [text]);
  addPart('xl/worksheets/sheet1.xml', sheetXml(departments, strings));
  addPart('xl/sharedStrings.xml', strings.toXml());
  zip.end();
  closeSync(out);
}

const smallParts: readonly (readonly [name: string, text: string])[] = [
  [
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
  ],
  ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
  [
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">` +
      '<sheets><sheet name="Avdelningar" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ],
  [
    'xl/styles.xml',
    `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
  ],
];

function relationships(parts: readonly (readonly [kind: string, target: string])[]): string {
  const elements = parts.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${elements.join('')}</Relationships>`;
}

/** The texts of the sheet, numbered in the order in which they are used. Every label is unique. */
class Strings {
  private readonly texts: string[] = [];

  add(text: string): number {
    return this.texts.push(text) - 1;
  }

  *toXml(): Generator<string> {
    const count = this.texts.length;
    yield `${declaration}<sst xmlns="${main}" count="${count}" uniqueCount="${count}">`;
    for (const text of this.texts) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
}

function* sheetXml(departments: number, strings: Strings): Generator<string> {
  let row = -1;
  const textCell = (text: string, column: number): string =>
    `<c r="${cellAddress(row, column)}" t="s"><v>${strings.add(text)}</v></c>`;
  const textRow = (texts: readonly string[]): string => {
    row += 1;
    return `<row r="${row + 1}">${texts.map(textCell).join('')}</row>`;
  };
  const amountRow = (label: string, amounts: readonly number[]): string => {
    row += 1;
    const cells = [...amounts, sum(amounts)].map(
      (amount, month) => `<c r="${cellAddress(row, month + 1)}" s="${amountStyle}"><v>${amount}</v></c>`,
    );
    return `<row r="${row + 1}">${textCell(label, 0)}${cells.join('')}</row>`;
  };

  yield `${declaration}<worksheet xmlns="${main}"><sheetData>${textRow([title])}${textRow([unitLine])}`;
  yield textRow(headings);
  const randomAmount = amountSource();
  const grandTotal = months.map(() => 0);
  let subtotal = months.map(() => 0);
  for (let department = 1; department <= departments; department += 1) {
    const amounts = months.map(randomAmount);
    addTo(subtotal, amounts);
    yield amountRow(`Avdelning ${department}`, amounts);
    if (department % departmentsPerSubtotal !== 0 && department < departments) continue;
    addTo(grandTotal, subtotal);
    yield amountRow(`Summa avdelning ${Math.ceil(department / departmentsPerSubtotal)}`, subtotal);
    subtotal = months.map(() => 0);
  }
  yield `${amountRow('Totalt', grandTotal)}</sheetData></worksheet>`;
}

/** The same amounts in every run: costs of up to ten million kr, now and then an income. */
function amountSource(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 8) % 10_000_000) - 9_000_000;
  };
}

function addTo(sums: number[], amounts: readonly number[]): void {
  amounts.forEach((amount, index) => {
    sums[index] = (sums[index] ?? 0) + amount;
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
