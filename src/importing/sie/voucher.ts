import { ExactSum } from './exactSum';

/** A #VER whose transactions are being read. */
export class Voucher {
  /** Whether its `{` has come. */
  isOpen = false;
  /** Debit - credit: 0 at its end, or it does not balance. */
  readonly sum = new ExactSum();

  constructor(
    /** Series and number, as the file writes them. */
    readonly label: string,
    /** Of its date. */
    readonly month: number,
    readonly line: number,
  ) {}
}
