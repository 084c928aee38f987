import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cellAddress } from '../../src/domain/address';
import { Decimal } from '../../src/domain/decimal';
import { reconcile } from '../../src/domain/reconcile';
import { parseNumberText } from '../../src/reading/cells/numberText';
import { readTables } from '../../src/reading/readTables';
import { Workplace } from '../cli/runCli';
import { textFile } from '../reading/tableText';

/** What is known of a published or constructed table, worked out without this program. */
interface KnownTable {
  readonly id: string;
  /** How many relations are recognised at least: silence finds no error either. */
  readonly relations: number;
  readonly errors: readonly KnownError[];
}

interface KnownError {
  readonly cell: string;
  readonly alsoAcceptable: readonly string[];
  /** Relations that the error breaks: "E4 = 101064 but 87608". */
  readonly broken?: readonly string[];
  /** The one cell that was changed, where the error was put in by hand. */
  readonly root?: string;
  readonly original?: string;
}

interface Reconciled {
  readonly findings: readonly { readonly class: string; readonly cells: readonly string[] }[];
  readonly relations: Readonly<Record<string, number>>;
}

const folder = resolve('test', 'golden', 'tables');
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as KnownTable);

/** The first cells that a finding about this error may have. */
function cellsOf({ cell, alsoAcceptable, broken = [] }: KnownError): Set<string> {
  return new Set([cell, ...alsoAcceptable, ...broken.map((relation) => relation.split(' ')[0] ?? '')]);
}

describe.each(records)('$id', ({ id, errors, relations }) => {
  const path = resolve(folder, `${id}.tsv`);

  it(`has every known error found (${errors.length}), no other alarm, and is not passed over in silence`, async () => {
    const place = await Workplace.with();
    const { status, stdout, stderr } = await place.run('reconcile', '--json', path);
    await place.remove();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });

    const reconciled = JSON.parse(stdout) as Reconciled;
    const alarms = reconciled.findings
      .filter((finding) => finding.class === 'error')
      .map(({ cells }) => cells[0]?.split('!').at(-1) ?? '');
    const missed = errors.filter((error) => !alarms.some((cell) => cellsOf(error).has(cell)));
    const falseAlarms = alarms.filter((cell) => !errors.some((error) => cellsOf(error).has(cell)));
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });

    const { held = 0, rounding = 0, unlikelyRounding = 0, error = 0 } = reconciled.relations;
    expect(held + rounding + unlikelyRounding + error).toBeGreaterThanOrEqual(relations);
  });

  const roots = errors.flatMap(({ root, original }) =>
    root === undefined ? [] : [{ root, original: original ?? '' }],
  );
  if (roots.length > 0) {
    it('names no suspect but the cell that was changed, and for it the amount that stood there, within rounding', () => {
      const { tables, findings } = readTables([textFile(path)]);
      for (const { suspect, tolerance } of reconcile(tables, findings).findings) {
        if (suspect === null) continue;
        const known = roots.find(({ root }) => root === cellAddress(suspect.cell.row, suspect.cell.column));
        expect(known).toBeDefined();
        const off = suspect.shouldBe.minus(amount(known?.original ?? '')).abs();
        expect(off.lte(tolerance ?? 0)).toBe(true);
      }
    });
  }
});

/** An amount as the table prints it. */
function amount(printed: string): Decimal {
  const read = parseNumberText(printed, { dot: 'thousands', comma: 'decimal' });
  if (read.kind !== 'number') throw new Error(`${printed} is no amount`);
  return new Decimal(read.digits);
}
