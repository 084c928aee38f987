import { areaAddress } from '../domain/address';
import type { OwnChart } from './ownSheet';

const ours = /^Avstam ([A-Z]+\d+(?::[A-Z]+\d+)?) ([A-Z]+\d+(?::[A-Z]+\d+)?)$/;

/**
 * The name of a chart of ours, which says what it is drawn from: `Avstam A3:A9 B3:B9` for its categories and its values.
 * Excel tells a chart's sources only to newer add-ins, and a chart that is taken out must be drawn again by an undo.
 */
export function ownChartName({ categories, values }: OwnChart): string {
  return `Avstam ${areaAddress(categories)} ${areaAddress(values)}`;
}

/** The addresses that a chart of ours is drawn from; null for a chart of the user's. */
export function ownChartSources(
  name: string,
): { readonly categories: string; readonly values: string } | null {
  const [, categories, values] = ours.exec(name) ?? [];
  return categories === undefined || values === undefined ? null : { categories, values };
}
