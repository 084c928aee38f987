import { invalidArgument } from '../hostError';
import { isHostObject, type HostObject } from './hostObject';

/** The arguments of a method, read as the types that the method takes; `Targets` tells what each type stands for. */
export class HostArguments<Targets extends object = object> {
  constructor(
    private readonly values: readonly unknown[],
    /** `Range.getCell`, for errors. */
    private readonly method: string,
  ) {}

  /** An argument of any type; undefined where it is left out, which the wire says with null. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw this.invalid(index);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.invalid(index);
    return value;
  }

  flag(index: number): boolean {
    const value = this.at(index);
    if (value !== undefined && typeof value !== 'boolean') throw this.invalid(index);
    return value ?? false;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.invalid(index);
    return value as Readonly<Record<string, unknown>>;
  }

  list(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw this.invalid(index);
    return value;
  }

  object<K extends keyof Targets & string>(index: number, type: K): HostObject<K, Targets[K]> | undefined {
    const value = this.at(index);
    if (value === undefined) return undefined;
    if (!isHostObject(value) || value.type !== type) throw this.invalid(index);
    return value as HostObject<K, Targets[K]>;
  }

  protected invalid(index: number): Error {
    return invalidArgument(`argument ${index + 1} of ${this.method}`);
  }
}
