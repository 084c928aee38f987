import { ByteNames, rawText } from './byteNames';
import { type RecordFields } from './recordFields';
import { type ExactAmount } from './exactSum';
import { dimensionRank } from './dimensionRank';
import { maxObjects, SumTable } from './sumTable';

/** In the sums by account, what stands in an object's place: rows that name no object, and rows that name any. */
export const withoutObject = 0;
const withObject = 1;

/** An object's number in the sums by object, and whether the rows name objects of other dimensions too. */
const objectCode = (object: number, isCombined: boolean): number => object * 2 + (isCombined ? 1 : 0);

/** Sums of one kind of amounts, by account and month: altogether, and by the objects of the chosen dimension. */
export class ObjectSums {
  readonly byAccount = new SumTable();
  byObject = new SumTable();
}

/**
 * Which dimension parts the figures. Only that one's sums are kept. Where the user chose none it is the one that is called
 * as organisations are, else that of the lowest number; when a better one appears for the first time the sums so far are
 * let go, as it has none yet.
 */
export class ChosenDimension {
  /** As the file writes it; null until there is one. */
  current: string | null;
  objects = new ByteNames(maxObjects);
  private readonly dimensions = new ByteNames(1000);
  private readonly withAmounts = new Set<number>();
  private currentNumber = -1;
  private readonly rowDimensions = new Int32Array(32);
  private readonly rowParts = new Int32Array(32);

  constructor(
    private readonly wanted: string | null,
    private readonly sums: readonly ObjectSums[],
    private readonly nameOf: (dimension: string) => string | null,
  ) {
    this.current = wanted;
  }

  /** The dimensions that amounts were found in, the chosen one first. */
  get found(): readonly string[] {
    const texts = [...this.withAmounts].map((dimension) => this.dimensions.texts[dimension] as string);
    return texts.sort((one, other) =>
      one === this.current ? -1 : other === this.current ? 1 : compare(one, other),
    );
  }

  /** Adds an amount whose objects stand in a field, or in none. False where they are no pairs. */
  add(
    sums: ObjectSums,
    account: number,
    month: number,
    amount: ExactAmount,
    fields: RecordFields,
    field: number,
  ): boolean {
    const parts = fields.isGroup(field) ? fields.readParts(field) : 0;
    if (parts % 2 === 1) return false;
    let named = 0;
    for (let part = 0; part < parts; part += 2) {
      if (fields.partStarts[part + 1] === fields.partEnds[part + 1]) continue;
      this.rowDimensions[named] = this.dimensionOf(fields, part, amount);
      this.rowParts[named] = part + 1;
      named += 1;
    }
    sums.byAccount.add(account, named === 0 ? withoutObject : withObject, month, amount);
    for (let index = 0; index < named; index += 1) {
      if (this.rowDimensions[index] !== this.currentNumber) continue;
      const part = this.rowParts[index] as number;
      const object = this.objects.number(
        fields.bytes,
        fields.partStarts[part] as number,
        fields.partEnds[part] as number,
      );
      sums.byObject.add(account, objectCode(object, named > 1), month, amount);
      break;
    }
    return true;
  }

  private dimensionOf(fields: RecordFields, part: number, amount: ExactAmount): number {
    const start = fields.partStarts[part] as number;
    const end = fields.partEnds[part] as number;
    const number = this.dimensions.number(fields.bytes, start, end);
    if ((amount.ore !== 0 || amount.rest !== null) && !this.withAmounts.has(number)) {
      this.withAmounts.add(number);
      this.consider(number, rawText(fields.bytes, start, end));
    }
    return number;
  }

  private compare(one: string, other: string): number {
    const [rank, otherRank] = [one, other].map((each) => dimensionRank(each, this.nameOf(each)));
    return (rank ?? 0) - (otherRank ?? 0) || compare(one, other);
  }

  private consider(number: number, dimension: string): void {
    if (
      this.wanted === null
        ? this.current !== null && this.compare(this.current, dimension) <= 0
        : this.wanted !== dimension
    ) {
      return;
    }
    this.current = dimension;
    this.currentNumber = number;
    this.objects = new ByteNames(maxObjects);
    for (const sums of this.sums) sums.byObject = new SumTable();
  }
}

function compare(one: string, other: string): number {
  return Number(one) - Number(other) || one.localeCompare(other);
}
