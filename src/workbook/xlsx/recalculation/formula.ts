import type { Area } from '../../../domain/address';

export type Operator = '+' | '-' | '*' | '/' | '^' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as far as this program computes it itself. */
export type Formula =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly terms: readonly [Formula, Formula] }
  | { readonly kind: 'negation'; readonly term: Formula }
  | { readonly kind: 'percent'; readonly term: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly terms: readonly Formula[] };
