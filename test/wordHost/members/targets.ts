import type { Element } from '@xmldom/xmldom';
import { HostArguments } from '../../officeHost/wire/hostArguments';
import type { HostObject as AnyHostObject } from '../../officeHost/wire/hostObject';
import type * as wire from '../../officeHost/wire/members';
import type { HostDocument } from '../model/hostDocument';
import type { RangeRef } from '../model/range';

/** What each type of the library's stands for in the host's model. */
export interface Targets {
  Document: HostDocument;
  /** The body, a cell, a header or another story. */
  Body: Element;
  ContentControl: Element;
  /** Collections are what is there at each moment. */
  ContentControlCollection: () => readonly Element[];
  Paragraph: Element;
  ParagraphCollection: () => readonly Element[];
  Range: RangeRef;
  RangeCollection: readonly RangeRef[];
  Table: Element;
  TableCollection: () => readonly Element[];
  TableCell: Element;
}

export type TypeName = keyof Targets;

export type HostObject<K extends TypeName = TypeName> = AnyHostObject<K, Targets[K]>;

export function hostObject<K extends TypeName>(type: K, target: Targets[K]): HostObject<K> {
  return { type, target };
}

export function orNull<K extends TypeName>(type: K, target: Targets[K] | null): HostObject<K> | null {
  return target === null ? null : hostObject(type, target);
}

/** What members work on, apart from the object itself. */
export interface HostContext {
  readonly document: HostDocument;
  forget(referenceId: string): void;
}

export class WordArguments extends HostArguments<Targets> {}

export type Members<T> = wire.Members<T, HostContext, WordArguments>;

export type Registry = { readonly [K in TypeName]: Members<Targets[K]> };
