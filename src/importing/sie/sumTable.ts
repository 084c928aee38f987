import { type Decimal, zero } from '../../domain/decimal';
import { exactValue, type ExactAmount } from './exactSum';
import { SieFault } from './sieFault';
import { maxSums } from './sieLimits';

const objectsPerAccount = 2 ** 23;
const monthsPerObject = 2 ** 13;
/** In the sums by object, whether the rows name objects of other dimensions too: then the object's number is doubled, and 1 more. */
export const isCombinedKey = (key: number): boolean => objectOfKey(key) % 2 === 1;
/** The key of the same object's rows that name no other. */
export const singleKeyOf = (combinedKey: number): number => combinedKey - monthsPerObject;
export const combinedKeyOf = (singleKey: number): number => singleKey + monthsPerObject;

/** Accounts, and objects, that a key has room for. */
export const maxAccounts = 2 ** 17;
export const maxObjects = 2 ** 22;

/** A key of account, object and month (counted from January 1900); keys sort in that order. */
export function sumKey(account: number, object: number, month: number): number {
  return (account * objectsPerAccount + object) * monthsPerObject + month;
}

export const accountOfKey = (key: number): number => Math.floor(key / (objectsPerAccount * monthsPerObject));
export const objectOfKey = (key: number): number => Math.floor(key / monthsPerObject) % objectsPerAccount;
export const monthOfKey = (key: number): number => key % monthsPerObject;

/** Small, since most tables stay empty; a power of two. */
const firstCapacity = 8;

/**
 * Exact sums by key, in 16 bytes each: öre as integers in doubles, and a decimal beside them for what is finer or larger.
 * An open hash table, since millions of decimals would not fit.
 */
export class SumTable {
  private keys = new Float64Array(firstCapacity).fill(-1);
  private ore = new Float64Array(firstCapacity);
  private readonly rests = new Map<number, Decimal>();
  private count = 0;
  private sorted: Float64Array | null = null;

  get size(): number {
    return this.count;
  }

  add(account: number, object: number, month: number, amount: ExactAmount): void {
    this.addTo((account * objectsPerAccount + object) * monthsPerObject + month, amount);
  }

  addTo(key: number, amount: ExactAmount): void {
    const slot = this.slotFor(key);
    const sum = (this.ore[slot] as number) + amount.ore;
    if (Number.isSafeInteger(sum)) {
      this.ore[slot] = sum;
    } else {
      this.addRest(key, exactValue({ ore: this.ore[slot] as number, rest: null }));
      this.ore[slot] = amount.ore;
    }
    if (amount.rest !== null) this.addRest(key, amount.rest);
  }

  has(key: number): boolean {
    return this.keys[this.find(key)] === key;
  }

  amount(key: number): ExactAmount {
    const slot = this.find(key);
    if (this.keys[slot] !== key) return { ore: 0, rest: null };
    return { ore: this.ore[slot] as number, rest: this.rests.get(key) ?? null };
  }

  /** In kronor; 0 where nothing was added. */
  value(key: number): Decimal {
    return exactValue(this.amount(key));
  }

  sortedKeys(): Float64Array {
    if (this.sorted !== null) return this.sorted;
    const sorted = new Float64Array(this.count);
    let next = 0;
    for (const key of this.keys) {
      if (key < 0) continue;
      sorted[next] = key;
      next += 1;
    }
    return (this.sorted = sorted.sort());
  }

  private addRest(key: number, rest: Decimal): void {
    this.rests.set(key, (this.rests.get(key) ?? zero).plus(rest));
  }

  private slotFor(key: number): number {
    const slot = this.find(key);
    if (this.keys[slot] === key) return slot;
    if (this.count >= maxSums) throw new SieFault({ code: 'tooLarge', limit: maxSums }, null);
    this.count += 1;
    this.sorted = null;
    this.keys[slot] = key;
    if (this.count * 3 < this.keys.length * 2) return slot;
    this.grow();
    return this.find(key);
  }

  /** Where the key is, or would be put. */
  private find(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let hash = (key | 0) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot] as number;
      if (found === key || found < 0) return slot;
    }
  }

  private grow(): void {
    const { keys, ore } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.ore = new Float64Array(keys.length * 2);
    for (let old = 0; old < keys.length; old += 1) {
      const key = keys[old] as number;
      if (key < 0) continue;
      const slot = this.find(key);
      this.keys[slot] = key;
      this.ore[slot] = ore[old] as number;
    }
  }
}
