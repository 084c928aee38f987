import { momentText } from '../../reports/moment';

/** The day by the clock of the machine, as `2026-11-24`. */
export function dayText(at: Date): string {
  return momentText(at).slice(0, 10);
}
