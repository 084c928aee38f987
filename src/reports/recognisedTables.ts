import { areaAddress } from '../domain/address';
import type { Reconciliation } from '../domain/reconciliation';
import type { ColumnRelation, Table } from '../domain/table';
import { measureHeading } from './administrationRows';
import { formatCount } from './formatAmount';
import type { Texts } from './messages/texts';
import { type ReportField, type ReportTable, textField } from './report';

type Tables = Pick<Reconciliation, 'tables' | 'ignoredTables'>;

/** The tables in the order of the input, in which their ids count; those that the user leaves out are among them. */
export function allTables({ tables, ignoredTables }: Tables): readonly Table[] {
  const number = ({ id }: Table) => Number(id.slice(1));
  return [...tables, ...ignoredTables].sort((a, b) => number(a) - number(b));
}

/** Why there is nothing to report where no table was checked. */
export function noTablesText({ ignoredTables }: Tables, { say }: Texts): string {
  return say(ignoredTables.length > 0 ? 'allTablesIgnored' : 'nothingReconciled');
}

/** How each table was read: where it stands, what it holds, its unit and its signs; or that it is left out. */
export function recognisedTables(reconciliation: Tables, texts: Texts): ReportTable {
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
    rows: allTables(reconciliation).map((table) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(tableTitle(table)),
        textField(sheetOf(table)),
        textField(say(`kind_${table.kind}`)),
        { kind: 'area', file: table.file, sheet: table.sheet, area: table.area },
        { kind: 'count', count: table.rows.length },
        textField(table.unit ?? ''),
        textField(tableEvidence(table, texts)),
      ],
    })),
    notes: [],
  };
}

/** What each column was taken for, and on what evidence. */
export function recognisedColumns({ tables }: Tables, texts: Texts): ReportTable {
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
          textField(columnEvidence(table, column, texts)),
        ];
        return { role: 'item' as const, indent: 0, fields };
      }),
    ),
    notes: [],
  };
}

/** The table's own title, else its number. */
export function tableTitle({ title, id }: Table): string {
  return title || id;
}

function sheetOf({ file, sheet }: Table): string {
  return file === null ? sheet : `[${file}]${sheet}`;
}

function placeOf(table: Table): string {
  return `${sheetOf(table)}!${areaAddress(table.area)}`;
}

function tableEvidence(table: Table, texts: Texts): string {
  if (table.correction?.ignored === true) return texts.say('tableIgnored');
  const kind = table.correction?.kind === table.kind ? [texts.say('kindBySetting')] : [];
  return [...kind, unitEvidence(table, texts), signEvidence(table, texts)].join('; ');
}

/** Where the table's unit was found, or that it was decided. */
export function unitEvidence({ unit, unitText }: Table, { say }: Texts): string {
  if (unit === null) return say('noUnitFound');
  return unitText === null ? say('unitBySetting') : say('unitFoundIn', { text: unitText });
}

/** How costs stand, and which sign of a deviation is better, by what. */
export function signEvidence({ signs }: Table, { say }: Texts): string {
  const better = say(signs.plusIsBetter ? 'plusIsBetter' : 'minusIsBetter');
  return `${say(`signs_${signs.costs}`)}; ${better} (${say(`decidedBy_${signs.decidedBy}`)})`;
}

/** Why a column was taken for what it is. */
export function columnEvidence(table: Table, column: number, texts: Texts): string {
  const relation = table.columnRelations.find(({ target }) => target === column);
  const isDecided = table.correction?.measures.has(column) === true;
  const arithmetic =
    relation === undefined
      ? null
      : texts.say('evidenceArithmetic', {
          equation: equationText(table, relation),
          supporting: formatCount(relation.evidence.supporting, texts.language),
          disagreeing: formatCount(relation.evidence.disagreeing, texts.language),
        });
  if (isDecided)
    return [texts.say('decidedBy_setting'), ...(arithmetic === null ? [] : [arithmetic])].join('; ');
  return arithmetic ?? texts.say('evidenceWords');
}

/** `Prognos helår − Budget helår`, in the source's own headings. */
function equationText(table: Table, relation: ColumnRelation): string {
  const terms = relation.terms.map(({ sign, index }, position) => {
    const operator = sign === 1 ? (position === 0 ? '' : '+ ') : '\u2212 ';
    return operator + (table.columns[index]?.header ?? '');
  });
  return terms.join(' ');
}
