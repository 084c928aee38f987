import type { OwnChart, OwnSheet } from '../../../src/workbook/ownSheet';
import { outlineXml, type XmlElement } from '../../../src/officePackage/xml/xmlOutline';
import { charted, number, text } from '../sheets';
import { chartTitles, oneSheetParts, open, partText, unzipParts, withParts, zipParts } from './packages';
import { richWorkbook } from './richWorkbook';
import { sheetsOnly } from '../../../src/workbook/workbook';

const plain = zipParts(oneSheetParts('<sheetData/>'));
const [chart] = charted.charts;
const chartPart = 'xl/charts/avstam-summary.xml';

async function write(bytes: Uint8Array, sheets: readonly OwnSheet[]): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.write(sheetsOnly(sheets.map((sheet) => ({ ...sheet, sources: [] }))));
  return workbook.toBytes();
}

async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.removeOwnSheets();
  return workbook.toBytes();
}

async function chartOf(sheet: OwnSheet, bytes = plain): Promise<XmlElement> {
  return outlineXml(partText(await write(bytes, [sheet]), chartPart), chartPart);
}

function withChart(change: Partial<OwnChart>): OwnSheet {
  return { ...charted, charts: charted.charts.map((one) => ({ ...one, ...change })) };
}

/** The element that a path of names leads to. */
function at(root: XmlElement, path: string): XmlElement {
  return path.split('/').reduce((element, name) => {
    const child = element.child(name);
    if (child === undefined) throw new Error(`${element.name} has no ${name}.`);
    return child;
  }, root);
}

function setting(root: XmlElement, path: string): string | null {
  return at(root, path).attribute('val');
}

function points(cache: XmlElement): readonly (readonly [string | null, string | undefined])[] {
  return cache.childrenNamed('pt').map((point) => [point.attribute('idx'), point.child('v')?.text]);
}

const bars = 'chart/plotArea/barChart';

describe('a chart of ours', () => {
  test.each([
    ['chart', 'title autoTitleDeleted plotArea plotVisOnly dispBlanksAs'],
    ['chart/plotArea', 'layout barChart catAx valAx'],
    [bars, 'barDir grouping varyColors ser gapWidth axId axId'],
    [`${bars}/ser`, 'idx order tx spPr invertIfNegative cat val'],
    [
      'chart/plotArea/catAx',
      'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
    ],
    [
      'chart/plotArea/valAx',
      'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween',
    ],
  ])('has the elements of %s in the order of the standard', async (path, names) => {
    expect(
      at(await chartOf(charted), path)
        .children.map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });

  test('has horizontal bars from the top down, also for what is negative, and labels clear of them', async () => {
    const root = await chartOf(charted);
    expect({
      direction: setting(root, `${bars}/barDir`),
      order: setting(root, 'chart/plotArea/catAx/scaling/orientation'),
      values: setting(root, 'chart/plotArea/valAx/crosses'),
      labels: setting(root, 'chart/plotArea/catAx/tickLblPos'),
      inverted: setting(root, `${bars}/ser/invertIfNegative`),
    }).toEqual({ direction: 'bar', order: 'maxMin', values: 'max', labels: 'low', inverted: '0' });
  });

  test('refers to its cells and keeps what they hold', async () => {
    const root = await chartOf(charted);
    const labels = at(root, `${bars}/ser/cat/strRef`);
    const values = at(root, `${bars}/ser/val/numRef`);
    expect([labels.child('f')?.text, values.child('f')?.text]).toEqual([
      'Sammanfattning!$A$3:$A$4',
      'Sammanfattning!$B$3:$B$4',
    ]);
    expect(points(at(labels, 'strCache'))).toEqual([
      ['0', 'Taxor'],
      ['1', '=HYPERLINK("http://x")'],
    ]);
    expect(points(at(values, 'numCache'))).toEqual([
      ['0', '1.6'],
      ['1', '-3.25'],
    ]);
    expect(at(values, 'numCache/formatCode').text).toBe('#,##0.0');
  });

  test('leaves a gap where an amount is missing', async () => {
    const rows = [
      [text('A'), number('1')],
      [text('B'), text('saknas')],
      [null, null],
      [text('D'), number('-2')],
    ];
    const areas = {
      categories: { top: 0, left: 0, bottom: 3, right: 0 },
      values: { top: 0, left: 1, bottom: 3, right: 1 },
    };
    const values = at(await chartOf({ ...withChart(areas), rows }), `${bars}/ser/val/numRef/numCache`);
    expect(values.child('ptCount')?.attribute('val')).toBe('4');
    expect(points(values)).toEqual([
      ['0', '1'],
      ['3', '-2'],
    ]);
  });

  test('refers to a sheet of ours by the name that it got', async () => {
    const taken = withParts(plain, {
      'xl/workbook.xml': partText(plain, 'xl/workbook.xml').replace('Blad1', 'Sammanfattning'),
    });
    const root = await chartOf(charted, taken);
    expect(at(root, `${bars}/ser/cat/strRef/f`).text).toBe("'Sammanfattning 2'!$A$3:$A$4");
  });

  test('says its title as a text, and to those who do not see it', async () => {
    const title = 'Avvikelse <b>\u0000 & "mnkr"';
    const bytes = await write(plain, [withChart({ title })]);
    const shown = 'Avvikelse <b>  & "mnkr"';
    const root = outlineXml(partText(bytes, chartPart), chartPart);
    expect(at(root, 'chart/title/tx/rich/p/r/t').text).toBe(shown);
    const drawing = outlineXml(partText(bytes, 'xl/drawings/avstam-summary.xml'), 'drawing');
    expect(at(drawing, 'twoCellAnchor/graphicFrame/nvGraphicFramePr/cNvPr').attribute('descr')).toBe(shown);
  });

  test('covers the cells that it is given', async () => {
    const drawing = partText(await write(plain, [charted]), 'xl/drawings/avstam-summary.xml');
    const root = outlineXml(drawing, 'drawing');
    const corner = (name: string): readonly (string | undefined)[] =>
      ['col', 'row'].map((axis) => at(root, `twoCellAnchor/${name}`).child(axis)?.text);
    expect([corner('from'), corner('to')]).toEqual([
      ['0', '6'],
      ['3', '16'],
    ]);
  });
});

describe('charts of ours', () => {
  test('get a part each', async () => {
    const second: OwnChart | undefined = chart && { ...chart, title: 'Den andra' };
    const charts = [chart, second].filter((one) => one !== undefined);
    const bytes = await write(plain, [
      { ...charted, charts },
      { ...charted, role: 'reconciliation', anchors: [] },
    ]);
    expect([...chartTitles(bytes)].sort()).toEqual([
      'Avvikelse per avdelning',
      'Avvikelse per avdelning',
      'Den andra',
    ]);
    expect(partText(bytes, 'xl/drawings/_rels/avstam-summary.xml.rels')).toMatch(
      /Id="rId1"[^>]*avstam-summary.xml"\/>.*Id="rId2"[^>]*avstam-summary2.xml"\/>/,
    );
  });

  test("go with our sheets, and the user's stay", async () => {
    const before = richWorkbook();
    const once = await write(before, [charted]);
    expect(unzipParts(once).size).toBe(unzipParts(before).size + 5);
    expect(Buffer.from(await write(once, [charted])).equals(Buffer.from(once))).toBe(true);
    const after = unzipParts(await removed(once));
    for (const [name, content] of unzipParts(before)) {
      if (name !== 'xl/styles.xml') expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(after.size).toBe(unzipParts(before).size);
  });

  test('speak the strict language in a workbook that does', async () => {
    const strict = Object.fromEntries(
      [...unzipParts(plain).keys()].map((part) => [
        part,
        partText(plain, part)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      ]),
    );
    const workbook = await open(zipParts(strict));
    await workbook.write(sheetsOnly([{ ...charted, sources: [] }]));
    await workbook.writeSettings('a');
    const parts = [...unzipParts(workbook.toBytes()).keys()].filter((part) =>
      /avstam|customXml|workbook\.xml/.test(part),
    );
    const others = parts.filter((part) =>
      /\/(?:officeDocument|drawingml|spreadsheetml)\/2006/.test(partText(workbook.toBytes(), part)),
    );
    expect(parts.length).toBeGreaterThan(6);
    expect(others).toEqual([]);
  });
});
