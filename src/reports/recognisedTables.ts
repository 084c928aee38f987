import { areaAddress } from '../domain/address';
import type { ColumnRelation, Table } from '../domain/table';
import { measureHeading } from './administrationRows';
import { formatCount } from './formatAmount';
import type { Texts } from './messages/texts';
import { type ReportField, type ReportTable, textField } from './report';

/** How each table was read: where it stands, what it holds, its unit and its signs. */
export function recognisedTables(tables: readonly Table[], texts: Texts): ReportTable {
  const { say } = texts;
  const text = (heading: string) => ({ heading, kind: 'text' as const, optional: false });
  return {
    title: say('tablesTitle'),
    unit: null,
    columns: [
      { heading: say('table'), kind: 'label', optional: false },
      text(say('sheet')),
      text(say('kind')),
      text(say('range')),
      { heading: say('rowCount'), kind: 'count', optional: false },
      text(say('unit')),
      text(say('evidence')),
    ],
    rows: tables.map((table) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(table.title || table.id),
        textField(sheetOf(table)),
        textField(say(`kind_${table.kind}`)),
        { kind: 'area', file: table.file, sheet: table.sheet, area: table.area },
        { kind: 'count', count: table.rows.length },
        textField(table.unit ?? ''),
        textField([unitEvidence(table, texts), ...conventions(table, texts)].join('; ')),
      ],
    })),
    notes: [],
  };
}

/** What each column was taken for, and on what evidence. */
export function recognisedColumns(tables: readonly Table[], texts: Texts): ReportTable {
  const { say } = texts;
  const headings = [say('header'), say('measure'), say('evidence')];
  return {
    title: say('columnsTitle'),
    unit: null,
    columns: [
      { heading: say('table'), kind: 'label', optional: false },
      ...headings.map((heading) => ({ heading, kind: 'text' as const, optional: false })),
    ],
    rows: tables.flatMap((table) =>
      table.columns.map(({ header, measure }, column) => {
        const fields: readonly ReportField[] = [
          textField(placeOf(table)),
          textField(header),
          textField(measureHeading(measure, texts)),
          textField(evidenceText(table, column, texts)),
        ];
        return { role: 'item' as const, indent: 0, fields };
      }),
    ),
    notes: [],
  };
}

function sheetOf({ file, sheet }: Table): string {
  return file === null ? sheet : `[${file}]${sheet}`;
}

function placeOf(table: Table): string {
  return `${sheetOf(table)}!${areaAddress(table.area)}`;
}

function unitEvidence({ unit, unitText }: Table, { say }: Texts): string {
  return unit === null || unitText === null ? say('noUnitFound') : say('unitFoundIn', { text: unitText });
}

function conventions({ signs }: Table, { say }: Texts): readonly string[] {
  const better = say(signs.plusIsBetter ? 'plusIsBetter' : 'minusIsBetter');
  return [say(`signs_${signs.costs}`), `${better} (${say(`decidedBy_${signs.decidedBy}`)})`];
}

function evidenceText(table: Table, column: number, texts: Texts): string {
  const relation = table.columnRelations.find(({ target }) => target === column);
  if (relation === undefined) return texts.say('evidenceWords');
  return texts.say('evidenceArithmetic', {
    equation: equationText(table, relation),
    supporting: formatCount(relation.evidence.supporting, texts.language),
    disagreeing: formatCount(relation.evidence.disagreeing, texts.language),
  });
}

/** `Prognos helår − Budget helår`, in the source's own headings. */
function equationText(table: Table, relation: ColumnRelation): string {
  const terms = relation.terms.map(({ sign, index }, position) => {
    const operator = sign === 1 ? (position === 0 ? '' : '+ ') : '\u2212 ';
    return operator + (table.columns[index]?.header ?? '');
  });
  return terms.join(' ');
}
