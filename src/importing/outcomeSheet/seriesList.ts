import { monthsOf, type Period } from '../../domain/outcome/period';
import type { OutcomeMeasure } from '../../domain/outcome/outcomeFile';

/** What a figure measures, and for which months. */
export interface Series {
  readonly measure: OutcomeMeasure;
  readonly period: Period;
}

/** The measures and periods of a file, numbered as they come. */
export class SeriesList {
  readonly all: Series[] = [];
  private readonly numbers = new Map<string, number>();
  /** By the periods themselves, of which a column's rows share a few: a text of each would cost more than the amount. */
  private readonly known: Readonly<Record<OutcomeMeasure, Map<Period, number>>> = {
    outcome: new Map(),
    periodBudget: new Map(),
    budget: new Map(),
    forecast: new Map(),
  };

  numberOf(measure: OutcomeMeasure, period: Period): number {
    const known = this.known[measure].get(period);
    if (known !== undefined) return known;
    const number = this.find({ measure: settledMeasure(measure, period), period });
    this.known[measure].set(period, number);
    return number;
  }

  private find(series: Series): number {
    const key = `${series.measure} ${series.period.from} ${series.period.to}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.all.push(series);
    return this.all.length - 1;
  }
}

/** A budget of less than a year is a period budget, whatever it is called. */
function settledMeasure(measure: OutcomeMeasure, period: Period): OutcomeMeasure {
  if (measure !== 'budget' && measure !== 'periodBudget') return measure;
  return monthsOf(period).length >= 12 ? 'budget' : 'periodBudget';
}
