import { contentTypesXml, relationshipsXml, zipParts, type Parts } from './packages';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const withRelationships = `xmlns="${main}" xmlns:r="${office}/relationships"`;

/** Bytes that no text decodes to, as in binary parts. */
function binary(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 167 + 13) % 256);
}

const data =
  `${declaration}<worksheet ${withRelationships}><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
  '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>1.6</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>-3.2</v></c></row>' +
  '<row r="4"><c r="A4" s="1" t="s"><v>4</v></c><c r="B4" s="2"><f>SUM(B2:B3)</f><v>-1.6</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>';

const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>';

const chart =
  `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  '<c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>';

const drawingXml =
  `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor>` +
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}/relationships" r:id="rId1"/>` +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const workbook =
  `${declaration}<workbook ${withRelationships}><workbookPr codeName="ThisWorkbook"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="4" r:id="rId2"/>' +
  '<sheet name="Dold" sheetId="2" state="veryHidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Pivot!$A$1:$D$9</definedName>' +
  '<definedName name="Utfall">Data!$B$2:$B$3</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId4"/></pivotCaches></workbook>';

const pivotCache =
  `${declaration}<pivotCacheDefinition ${withRelationships} r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Data"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="Avdelning"><sharedItems count="1"><s v="Taxor"/></sharedItems></cacheField>' +
  '<cacheField name="Utfall"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1.6" maxValue="1.6"/></cacheField></cacheFields></pivotCacheDefinition>';

const pivotTable =
  `${declaration}<pivotTableDefinition xmlns="${main}" name="Pivottabell1" cacheId="7" dataCaption="Värden"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
  '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Summa av Utfall" fld="1"/></dataFields></pivotTableDefinition>';

const appProperties =
  `${declaration}<Properties xmlns="${office}/extended-properties" xmlns:vt="${office}/docPropsVTypes"><Application>Microsoft Excel</Application>` +
  '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Kalkylblad</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant>' +
  '<vt:variant><vt:lpstr>Namngivna områden</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
  '<TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Data</vt:lpstr><vt:lpstr>Pivot</vt:lpstr><vt:lpstr>Dold</vt:lpstr><vt:lpstr>Utfall</vt:lpstr></vt:vector></TitlesOfParts></Properties>';

const sharedStrings = `${declaration}<sst xmlns="${main}" count="5" uniqueCount="5"><si><t>Avdelning</t></si><si><t>Utfall</t></si><si><t>Taxor</t></si><si><t>Städ</t></si><si><t>Summa</t></si></sst>`;

/** A workbook with macros and much else that the program does not understand and must keep. */
const richParts: Parts = {
  '[Content_Types].xml': contentTypesXml({
    'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'xl/worksheets/sheet1.xml': `${sheetType}.worksheet+xml`,
    'xl/worksheets/sheet2.xml': `${sheetType}.worksheet+xml`,
    'xl/worksheets/sheet3.xml': `${sheetType}.worksheet+xml`,
    'xl/styles.xml': `${sheetType}.styles+xml`,
    'xl/sharedStrings.xml': `${sheetType}.sharedStrings+xml`,
    'xl/comments1.xml': `${sheetType}.comments+xml`,
    'xl/calcChain.xml': `${sheetType}.calcChain+xml`,
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/drawings/vmlDrawing1.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'xl/pivotTables/pivotTable1.xml': `${sheetType}.pivotTable+xml`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `${sheetType}.pivotCacheDefinition+xml`,
    'xl/pivotCache/pivotCacheRecords1.xml': `${sheetType}.pivotCacheRecords+xml`,
    'xl/printerSettings/printerSettings1.bin': `${sheetType}.printerSettings`,
    'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
    'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  }),
  '_rels/.rels': relationshipsXml([
    { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', kind: 'extended-properties', target: 'docProps/app.xml' },
  ]),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
    { id: 'rId2', kind: 'worksheet', target: 'worksheets/sheet2.xml' },
    { id: 'rId3', kind: 'worksheet', target: 'worksheets/sheet3.xml' },
    { id: 'rId4', kind: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    { id: 'rId5', kind: 'styles', target: 'styles.xml' },
    { id: 'rId6', kind: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'rId7', kind: 'calcChain', target: 'calcChain.xml' },
    { id: 'rId8', kind: 'vbaProject', target: 'vbaProject.bin' },
    { id: 'rId9', kind: 'customXml', target: '../customXml/item1.xml' },
  ]),
  'xl/worksheets/sheet1.xml': data,
  'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
    { id: 'rId2', kind: 'drawing', target: '../drawings/drawing1.xml' },
    { id: 'rId3', kind: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
    { id: 'rId4', kind: 'comments', target: '../comments1.xml' },
  ]),
  'xl/worksheets/sheet2.xml': `${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'pivotTable', target: '../pivotTables/pivotTable1.xml' },
  ]),
  'xl/worksheets/sheet3.xml': `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Kolla!</t></text></comment></commentList></comments>`,
  'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="B4" i="1"/></calcChain>`,
  'xl/drawings/drawing1.xml': drawingXml,
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'chart', target: '../charts/chart1.xml' },
  ]),
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/charts/chart1.xml': chart,
  'xl/pivotTables/pivotTable1.xml': pivotTable,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' },
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/><n v="1.6"/></r></pivotCacheRecords>`,
  'xl/printerSettings/printerSettings1.bin': binary(220),
  'xl/vbaProject.bin': binary(5000),
  'customXml/item1.xml': '<budget xmlns="urn:kommun"><year>2017</year></budget>',
  'customXml/_rels/item1.xml.rels': relationshipsXml([
    { id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml' },
  ]),
  'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="${office}/customXml"/>`,
  'docProps/app.xml': appProperties,
};

export function richWorkbook(): Uint8Array {
  return zipParts(richParts);
}
