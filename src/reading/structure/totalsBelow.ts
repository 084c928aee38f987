import { append } from '../../domain/append';
import { addRow, ColumnTally, count } from './rowVotes';
import { plusTerms, type Proposal, type RowTree } from './rowTree';
import { otherReadings } from './otherReadings';
import { better, isBelievableByArithmetic, isBelievableTotal, scored, worth } from './proposals';

/** Steps that a search may take per row of the table, all totals together: keeps it linear. */
const stepsPerRow = 60;
const shortScan = 200;

/**
 * Goes down the table and settles, for each row that claims to be a total and is not settled yet, which open rows above
 * it make its parts. With `unmarked`, every other open row is tried too, and must convince by arithmetic alone.
 * Returns whether anything was settled.
 */
export function settleTotalsBelow(tree: RowTree, unmarked: boolean): boolean {
  const stack: number[] = [];
  let steps = stepsPerRow * tree.height;
  let changed = false;
  for (let row = 0; row < tree.height; row++) {
    if (!tree.isOpen(row)) continue;
    const claims = tree.labels[row]?.total === true;
    if ((claims || unmarked) && !tree.isParent(row) && stack.length > 0) {
      const scan = steps > 0 && claims ? stack.length : Math.min(stack.length, shortScan);
      const best = claims ? bestForTotal(tree, row, stack, scan) : bestByArithmetic(tree, row, stack, scan);
      steps -= best === null ? scan : reach(best, scan);
      if (best !== null) {
        tree.settle(best, claims ? 'words' : 'arithmetic');
        removeTaken(tree, stack, best.size);
        changed = true;
      } else if (claims) {
        takeSinglePart(tree, row, stack, scan);
      }
    }
    stack.push(row);
  }
  return changed;
}

function bestForTotal(
  tree: RowTree,
  target: number,
  stack: readonly number[],
  scan: number,
): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of suffixes(tree, target, stack, scan)) {
    if (isBelievableTotal(proposal)) best = better(best, proposal);
  }
  if (best !== null && best.votes.disagreeing.length === 0) return best;
  if (singlePart(tree, target, stack, scan) !== null) return null;
  for (const proposal of otherReadings(tree, target, stack.slice(-scan))) {
    if (isBelievableTotal(proposal)) best = better(best, proposal);
  }
  return best;
}

function bestByArithmetic(
  tree: RowTree,
  target: number,
  stack: readonly number[],
  scan: number,
): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of suffixes(tree, target, stack, scan)) {
    if (isBelievableByArithmetic(proposal, scan)) best = better(best, proposal);
  }
  return best;
}

/** The runs of open rows that end just above the target, from the shortest to the longest. */
function* suffixes(
  tree: RowTree,
  target: number,
  stack: readonly number[],
  scan: number,
): Generator<Proposal> {
  const tallies = tree.electorate.columns.map(() => new ColumnTally());
  const end = stack.length;
  const marks = (tree.bold.has(target) ? worth.bold : 0) + (target === tree.lastFlow ? worth.lastRow : 0);
  let farthest = scan;
  for (let length = 1; length <= farthest; length++) {
    const start = end - length;
    const row = stack[start] ?? 0;
    addRow(tree, tree.electorate, tallies, 1, row);
    const votes = count(tree, tree.electorate, tallies, target);
    if (votes.supporting.length === 0) continue;
    const natural = isNatural(tree, stack, start, row);
    const bonus = natural ? worth.naturalRun + marks : 0;
    const run = {
      ...scored(target, length, () => plusTerms(stack.slice(start, end)), votes, bonus),
      natural,
    };
    farthest = Math.min(farthest, reach(run, scan));
    yield run;
  }
}

/** How far up to look: a run that begins naturally and that nothing speaks against is not left for one far wider. */
function reach(run: Proposal, scan: number): number {
  const isClear = run.natural && run.votes.disagreeing.length === 0 && isBelievableTotal(run);
  return isClear ? Math.min(scan, run.size + shortScan) : scan;
}

/** A run begins naturally at the top, after a total, or under a heading. */
function isNatural(tree: RowTree, stack: readonly number[], start: number, row: number): boolean {
  return start === 0 || tree.headings.has(row - 1) || tree.isTotal(stack[start - 1] ?? 0);
}

/** Takes the parts of a sum off the stack: so many rows, near its end. */
function removeTaken(tree: RowTree, stack: number[], parts: number): void {
  const open: number[] = [];
  for (let taken = 0; taken < parts && stack.length > 0;) {
    const row = stack.pop() ?? 0;
    if (tree.partOf[row] === -1) open.push(row);
    else taken++;
  }
  append(stack, open.reverse());
}

/** A total that repeats the one row above it is no evidence and no relation, but it takes that row's place. */
function takeSinglePart(tree: RowTree, target: number, stack: number[], scan: number): void {
  const position = singlePart(tree, target, stack, scan);
  if (position === null) return;
  for (const part of stack.splice(position)) tree.partOf[part] = target;
}

/** Where in the stack the one row stands that the target repeats, with only rows of zeros between them; else null. */
function singlePart(tree: RowTree, target: number, stack: readonly number[], scan: number): number | null {
  for (let position = stack.length - 1; position >= stack.length - scan; position--) {
    const row = stack[position] ?? 0;
    if (repeatsRow(tree, target, row)) return position;
    if (!tree.isZero(row)) return null;
  }
  return null;
}

/** True when two rows have the same amounts in every column that both fill, and not only zeros. */
function repeatsRow(tree: RowTree, target: number, part: number): boolean {
  let equal = 0;
  for (const column of tree.electorate.columns) {
    const [stated, single] = [tree.near(target, column), tree.near(part, column)];
    if (Number.isNaN(stated) || Number.isNaN(single)) continue;
    if (stated !== single) return false;
    if (stated !== 0) equal++;
  }
  return equal > 0;
}
