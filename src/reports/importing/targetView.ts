import { tableKeyText } from '../../domain/tableKey';
import type { RowPlan, TargetPlan } from '../../domain/outcome/importPlan';
import type { Table, TableCell } from '../../domain/table';
import { cellName } from '../../domain/address';
import { withUnit } from '../formatAmount';
import type { ImportRowView, ImportTargetView } from '../importView';
import type { ImportTexts } from '../messages/importing/importTexts';
import type { Language } from '../messages/textsOf';
import { cellView } from '../view/cellView';
import { differenceText, exactText } from './amountTexts';
import { needsAttention } from './needsAttention';
import { basisText, flagText } from './planSentences';

/** A table that is written to, with its rows: those to look at first. */
export function targetView(target: TargetPlan, texts: ImportTexts): ImportTargetView {
  const { say, language } = texts;
  const { files, written, notDistributed, elsewhere } = target.control;
  const left = notDistributed.minus(elsewhere);
  const amounts = {
    files: withUnit(exactText(files, language), 'kr'),
    written: withUnit(exactText(written, language), 'kr'),
  };
  const rest = withUnit(exactText(left, language), 'kr');
  const others = { ...amounts, rest, elsewhere: withUnit(exactText(elsewhere, language), 'kr') };
  const rows = target.rows.map((row) => rowView(row, texts));
  return {
    ...otherTargetView(target.table),
    chosen: true,
    unit: target.unit,
    control: !elsewhere.isZero()
      ? say('controlElsewhere', others)
      : left.isZero()
        ? say('controlAll', amounts)
        : say('control', { ...amounts, rest }),
    isControlled: left.isZero(),
    rows: [
      ...rows.filter(({ flags }) => flags.length > 0),
      ...rows.filter(({ flags }) => flags.length === 0),
    ],
  };
}

/** A table that could be written to. */
export function otherTargetView({ key, title, sheet, unit }: Table): ImportTargetView {
  return {
    key: tableKeyText(key),
    title,
    sheet,
    chosen: false,
    unit: unit ?? '',
    control: '',
    isControlled: true,
    rows: [],
  };
}

function rowView(row: RowPlan, texts: ImportTexts): ImportRowView {
  const { language } = texts;
  const formula = row.flags.find((flag) => flag.code === 'formula');
  return {
    label: row.label,
    cell: cellView(row.cell),
    old: oldText(row.old, language),
    next: row.next && exactText(row.next.value, language),
    difference: row.difference && differenceText(row.difference, language),
    state: row.state,
    stateText: texts.say(`state_${row.state}`),
    basis: basisText(row.basis, row.sources, texts),
    flags: row.flags.map((flag) => flagText(flag, texts)),
    attention: needsAttention(row),
    replaceable: formula === undefined ? null : cellName(row.cell),
    replaced: formula?.replaced ?? false,
  };
}

function oldText(cell: TableCell, language: Language): string | null {
  switch (cell.kind) {
    case 'amount':
      return exactText(cell.amount.value, language);
    case 'range':
    case 'unreadable':
      return cell.text;
    case 'blank':
      return null;
  }
}
