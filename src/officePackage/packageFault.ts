/** Why a part of a package cannot be read. */
export type DamageReason =
  /** The zip container is cut off or contradicts itself. */
  | 'zip'
  /** A part that another part points to is not there. */
  | 'missing'
  /** The part's bytes do not match their checksum. */
  | 'checksum'
  /** The part is packed in a way that Office does not use, or has a password of its own. */
  | 'compression'
  /** The part is not well-formed XML. */
  | 'xml'
  /** The part declares a document type; entities are never resolved. */
  | 'doctype'
  /** The part is XML, but says something that cannot be. */
  | 'content';

export interface Damage {
  readonly code: 'damaged';
  /** The part's name in the package, null when the package itself is damaged. */
  readonly part: string | null;
  readonly reason: DamageReason;
}

export interface Excess {
  readonly code: 'tooLarge';
  /** The part at which the limit was reached. */
  readonly part: string;
  /** What there was too much of, and how much is allowed. */
  readonly unit: 'bytes' | 'cells' | 'characters' | 'elements';
  readonly limit: number;
}

export type PartProblem = Damage | Excess;

/** Ends the reading of one part; whoever asked for the part turns it into a value. */
export class PackageFault extends Error {
  constructor(readonly problem: PartProblem) {
    super(`${problem.code}: ${problem.part ?? 'package'}`);
    this.name = 'PackageFault';
  }
}

/** The fault to throw when a part is damaged. */
export function damaged(part: string | null, reason: DamageReason): PackageFault {
  return new PackageFault({ code: 'damaged', part, reason });
}
