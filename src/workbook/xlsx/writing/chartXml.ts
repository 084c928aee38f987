import type { Area } from '../../../domain/address';
import { shorten } from '../../cellText';
import type { OwnCell, OwnSheet } from '../../ownSheet';
import { absoluteReference } from '../../absoluteReference';
import { encodeCellText, escapeXml } from '../../../officePackage/xml/xmlText';
import type { Namespaces } from './namespaces';
import { accent, grey, hairline } from '../../ownStyle';
import type { PlacedChart, PlacedSheet } from './placedSheet';
import { xmlDeclaration } from './worksheetXml';

/** Any two numbers, as long as they differ. */
const categoryAxis = 1;
const valueAxis = 2;
/** In hundredths of a point. */
const titleSize = 1200;
const labelSize = 900;
/** Between two bars, in hundredths of a bar. */
const gap = 50;
/** In points; rows without cells are as high as this in any workbook whose font is not large. */
const rowHeight = 15;
const titleHeight = 30;
const axisHeight = 24;
/** Of the chart's width: labels have the rest to wrap in, where a long one would push the bars out of the chart. */
const barsFrom = 0.34;
const barsWidth = 0.62;

/**
 * The part of a bar chart: the categories from the top down as in the table, bars to the left for what is negative,
 * labels clear of them. It refers to the cells and keeps their values, so that it is drawn also where nothing is computed.
 */
export function chartXml({ chart }: PlacedChart, placed: PlacedSheet, namespaces: Namespaces): string {
  const { sheet, name } = placed;
  const reference = (area: Area): string => escapeXml(absoluteReference(name, area));
  const format = numberFormat(sheet, chart.values);
  const series =
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:v>${encodeCellText(chart.title)}</c:v></c:tx>` +
    `<c:spPr>${solidFill(accent)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f>${textCache(sheet, chart.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(chart.values)}</c:f>${numberCache(sheet, chart.values, format)}</c:numRef></c:val></c:ser>`;
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(chart.place)}` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gap}"/><c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    `${categoryAxisXml}${valueAxisXml(format)}</c:plotArea>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('FFFFFF')}<a:ln w="9525">${solidFill(hairline)}</a:ln></c:spPr>${textXml(labelSize)}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const style = `sz="${titleSize}" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr ${style}>${solidFill(accent)}</a:rPr><a:t>${plainText(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** Where the bars stand in the chart, axes and title aside. */
function layoutXml({ top, bottom }: Area): string {
  const height = (bottom - top + 1) * rowHeight;
  const share = (points: number): string => (points / height).toFixed(3);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${barsFrom}"/><c:y val="${share(titleHeight)}"/>` +
    `<c:w val="${barsWidth}"/><c:h val="${share(Math.max(0, height - titleHeight - axisHeight))}"/></c:manualLayout></c:layout>`
  );
}

/** Categories run upwards unless turned; their labels, of which none is left out, stand at the low end of the values. */
const categoryAxisXml =
  `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
  '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
  `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml(grey)}</c:spPr>${textXml(labelSize)}` +
  `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>';

/** Crosses after the last category, which is at the bottom because the categories are turned. */
function valueAxisXml(format: string): string {
  return (
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:majorGridlines><c:spPr>${lineXml(hairline)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(labelSize)}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function lineXml(color: string): string {
  return `<a:ln w="9525">${solidFill(color)}</a:ln>`;
}

function textXml(size: number): string {
  return (
    // Without rotation stated, LibreOffice neither wraps labels nor shows all of them.
    '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr sz="${size}">${solidFill(grey)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`
  );
}

function cellsOf(sheet: OwnSheet, { top, left, bottom }: Area): readonly (OwnCell | null)[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => sheet.rows[top + index]?.[left] ?? null);
}

function textCache(sheet: OwnSheet, area: Area): string {
  const points = cellsOf(sheet, area).map((cell) =>
    cell !== null && 'text' in cell.content ? encodeCellText(shorten(cell.content.text)) : null,
  );
  return `<c:strCache>${pointsXml(points)}</c:strCache>`;
}

/** A cell without number is left out, which is a gap. */
function numberCache(sheet: OwnSheet, area: Area, format: string): string {
  const points = cellsOf(sheet, area).map((cell) =>
    cell?.content.kind === 'number' ? cell.content.value.toString() : null,
  );
  return `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${pointsXml(points)}</c:numCache>`;
}

function pointsXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function numberFormat(sheet: OwnSheet, values: Area): string {
  return cellsOf(sheet, values).find((cell) => cell?.content.kind === 'number')?.numberFormat ?? 'General';
}

/** DrawingML has no escapes for what XML forbids. */
export function plainText(text: string): string {
  return escapeXml(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' '));
}
