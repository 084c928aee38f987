import { fieldText } from '../../reports/fieldText';
import type { Texts } from '../../reports/messages/texts';
import type { Flag, ReportColumn, ReportField, ReportTable } from '../../reports/report';
import { printable } from './printable';
import type { TerminalStyle } from './terminalStyle';
import { type Align, lineWidth, pad, wrap } from './textLayout';

const gap = '  ';
const narrowestWords = 16;

interface Drawn {
  readonly text: string;
  readonly flag: Flag | undefined;
}

interface Shape {
  readonly columns: readonly { readonly index: number; readonly align: Align; readonly width: number }[];
}

/** The table in aligned columns; optional ones are left out and words broken over lines until it fits the width. */
export function terminalTable(
  table: ReportTable,
  width: number,
  texts: Texts,
  style: TerminalStyle,
): readonly string[] {
  const headings = table.columns.map(({ heading }) => printable(heading));
  const rows = table.rows.map((row) => ({
    total: row.role === 'total',
    drawn: table.columns.map((_, index) => drawField(row.fields[index], texts)),
  }));
  const shape = fit(
    table.columns,
    [headings, ...rows.map(({ drawn }) => drawn.map(({ text }) => text))],
    width,
  );
  const heading = headings.map((text): Drawn => ({ text, flag: undefined }));
  return [
    ...drawRow(heading, shape, style).map(style.bold),
    ...rows.flatMap(({ total, drawn }) => {
      const lines = drawRow(drawn, shape, style);
      return total ? lines.map(style.bold) : lines;
    }),
  ];
}

function fit(columns: readonly ReportColumn[], texts: readonly (readonly string[])[], width: number): Shape {
  const natural = columns.map((_, index) => Math.max(...texts.map((row) => lineWidth(row[index] ?? ''))));
  const total = (shown: readonly number[]) =>
    shown.reduce((sum, index) => sum + (natural[index] ?? 0), gap.length * (shown.length - 1));
  let shown = columns.map((_, index) => index);
  for (const index of [...shown].reverse()) {
    if (total(shown) <= width) break;
    if (columns[index]?.optional === true) shown = shown.filter((other) => other !== index);
  }
  const widths = narrowed(natural, columns, shown, total(shown) - width);
  return {
    columns: shown.map((index) => {
      const { kind } = columns[index] ?? { kind: 'text' };
      return {
        index,
        align: kind === 'amount' || kind === 'count' ? 'right' : 'left',
        width: widths[index] ?? 0,
      };
    }),
  };
}

/** Takes the excess from the columns of words, always from the widest; figures are never broken over lines. */
function narrowed(
  natural: readonly number[],
  columns: readonly ReportColumn[],
  shown: readonly number[],
  excess: number,
): readonly number[] {
  const widths = [...natural];
  for (let left = excess; left > 0; left--) {
    const words = shown.filter((index) => ['label', 'text'].includes(columns[index]?.kind ?? ''));
    const widest = words.reduce(
      (best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best),
      words[0] ?? -1,
    );
    const width = widths[widest] ?? 0;
    if (width <= narrowestWords) break;
    widths[widest] = width - 1;
  }
  return widths;
}

function drawRow(row: readonly Drawn[], { columns }: Shape, style: TerminalStyle): readonly string[] {
  const fields = columns.map(({ index, align, width }) => {
    const { text, flag } = row[index] ?? { text: '', flag: undefined };
    return { lines: wrap(text, Math.max(1, width)), flag, align, width };
  });
  const height = Math.max(...fields.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    fields
      .map(({ lines, flag, align, width }) => style.flagged(pad(lines[line] ?? '', width, align), flag))
      .join(gap)
      .trimEnd(),
  );
}

function drawField(field: ReportField | undefined, texts: Texts): Drawn {
  if (field === undefined) return { text: '', flag: undefined };
  const flag = 'flag' in field ? field.flag : undefined;
  return { text: printable(fieldText(field, texts)), flag };
}
