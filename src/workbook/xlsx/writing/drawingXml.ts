import { ownChartName } from '../../ownChartName';
import type { Namespaces } from './namespaces';
import { plainText } from './chartXml';
import type { PlacedDrawing } from './placedSheet';
import { xmlDeclaration } from './worksheetXml';

/** The id of the relationship to a drawing's chart, by the chart's index. */
export function chartRelationshipId(index: number): string {
  return `rId${index + 1}`;
}

/** The part that places charts over a sheet's cells; each is described by its title for those who do not see it. */
export function drawingXml({ charts }: PlacedDrawing, namespaces: Namespaces): string {
  const anchors = charts.map(({ chart }, index) => {
    const { top, left, bottom, right } = chart.place;
    const title = plainText(chart.title);
    return (
      `<xdr:twoCellAnchor>${cornerXml('from', top, left)}${cornerXml('to', bottom + 1, right + 1)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      // Id 1 is the drawing itself.
      `<xdr:cNvPr id="${index + 2}" name="${ownChartName(chart)}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${namespaces.chart}">` +
      `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${chartRelationshipId(index)}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

/** The upper left corner of a cell. */
function cornerXml(name: 'from' | 'to', row: number, column: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
