import type { AdministrationTables, Figure } from './administration';
import {
  administrationFigures,
  forecastBeforeFund,
  keyRows,
  normalFigure,
  unitRequirement,
} from './administrationFigures';
import { zero } from './decimal';
import type { NamedFigure } from './equation';
import { givenFigure, highest, less, lowest, named, plus, stated, sum } from './equations';
import type { FundAccount } from './funds/fundAccount';
import { sameOwnerName } from './funds/ownerName';
import { impliedFigure } from './impliedFigure';
import type { Settings } from './settings';
import type { StatedRequirements } from './statedRequirements';

/** What a unit must reach, and what is short of it; each figure is a cell's or opens as its equation. */
export interface RequiredResult {
  readonly administration: string;
  /** Null for the administration in total. */
  readonly unit: string | null;
  readonly required: NamedFigure;
  /** True where the budgeted result stands in for a requirement that nobody stated. */
  readonly assumed: boolean;
  readonly forecast: NamedFigure | null;
  readonly forecastBeforeFund: NamedFigure | null;
  /** required - forecast where positive, else 0; null where one is missing or only one of them has a unit. */
  readonly shortfall: NamedFigure | null;
  readonly shortfallBeforeFund: NamedFigure | null;
  /** The part of the shortfall that the fund's balance would cover; null where no fund is known. */
  readonly coveredByFund: NamedFigure | null;
}

/**
 * The required result of every administration and its units: as the user gave it, else as the department table, another
 * sheet or a negative grant states it, else the budgeted result. A unit without any of them is left out;
 * one that only a sheet of requirements knows has no forecast.
 */
export function requiredResults(
  administrations: readonly AdministrationTables[],
  sheets: StatedRequirements,
  funds: readonly FundAccount[],
  settings: Settings,
): RequiredResult[] {
  const found = administrations.flatMap((administration) => {
    const { name, departments, incomeStatement } = administration;
    const figures = administrationFigures(administration, settings, sheets);
    const fundOf = (unit: string): NamedFigure | null => {
      const known = funds.filter(({ owner }) => sameOwnerName(owner.unit, unit));
      const own = known.filter(({ owner }) => owner.administration === name);
      // An administration may be a row of a table of them all.
      const whole = own.length > 0 ? [] : known.filter(({ owner }) => owner.unit === owner.administration);
      return balanceOf(whole.length > 0 && isOnlyRow(unit, administrations) ? whole : own);
    };
    const { result } = keyRows(administration);
    const before = forecastBeforeFund(incomeStatement, result, figures.forecast);
    const elsewhere = sheets.ofAdministration(administration);
    const isElsewhere = elsewhere !== null && elsewhere.figure === figures.requiredResult;
    const required = isElsewhere ? elsewhere : figureOf(figures.requiredResult);
    const total = resultOf(
      name,
      null,
      required,
      figures.requiredResultAssumed,
      figures.forecast,
      before === null ? null : impliedFigure(stated('forecastBeforeFund', before), incomeStatement),
      fundOf(name),
    );
    const units = departments?.rows.flatMap(({ role, label }, row) => {
      if (role !== 'item') return [];
      const forecast = normalFigure(departments, row, 'forecast');
      const known = unitRequirement(administration, row, forecast, settings, sheets);
      const unit = known ?? figureOf(normalFigure(departments, row, 'budget'));
      const before = forecast === null ? null : stated('forecastBeforeFund', forecast);
      return resultOf(name, label, unit, known === null, forecast, before, fundOf(label));
    });
    return [...total, ...(units ?? [])];
  });
  const isKnown = (name: string): boolean =>
    found.some(({ administration, unit }) => sameOwnerName(unit ?? administration, name));
  const others = sheets.units
    .filter(({ unit }) => !isKnown(unit))
    .flatMap(({ unit, required }) => resultOf(unit, null, required, false, null, null, null));
  return [...found, ...others];
}

/** Whether just one department bears the name, and no administration. */
function isOnlyRow(unit: string, administrations: readonly AdministrationTables[]): boolean {
  const rows = administrations.flatMap(({ departments }) =>
    (departments?.rows ?? []).filter(({ role, label }) => role === 'item' && sameOwnerName(label, unit)),
  );
  return rows.length === 1 && administrations.every(({ name }) => !sameOwnerName(name, unit));
}

function figureOf(figure: Figure | null): NamedFigure | null {
  return figure === null ? null : stated('requiredResult', figure);
}

function resultOf(
  administration: string,
  unit: string | null,
  required: NamedFigure | null,
  assumed: boolean,
  forecast: Figure | null,
  earlier: NamedFigure | null,
  fund: NamedFigure | null,
): RequiredResult[] {
  if (required === null) return [];
  const now = forecast === null ? null : stated('forecast', forecast);
  const shortfall = shortOf('shortfall', required, now);
  return [
    {
      administration,
      unit,
      required,
      assumed,
      forecast: now,
      forecastBeforeFund: earlier,
      shortfall,
      shortfallBeforeFund: shortOf('shortfallBeforeFund', required, earlier),
      coveredByFund: coveredBy(shortfall, fund),
    },
  ];
}

function shortOf(
  name: 'shortfall' | 'shortfallBeforeFund',
  required: NamedFigure,
  forecast: NamedFigure | null,
): NamedFigure | null {
  if (forecast === null || !comparable(required, forecast)) return null;
  const { unit } = forecast.figure.amount;
  const none = stated('zero', givenFigure(zero, unit));
  return highest(name, [none, sum(name, [plus(named(required, unit)), less(forecast)])]);
}

function coveredBy(shortfall: NamedFigure | null, fund: NamedFigure | null): NamedFigure | null {
  if (shortfall === null || fund === null || !comparable(shortfall, fund)) return null;
  const { unit } = shortfall.figure.amount;
  const none = stated('zero', givenFigure(zero, unit));
  return lowest('coveredByFund', [shortfall, highest('coveredByFund', [none, named(fund, unit)])]);
}

function comparable(one: NamedFigure, other: NamedFigure): boolean {
  return (one.figure.amount.unit === null) === (other.figure.amount.unit === null);
}

/** The balance of a unit's one fund, as stated or as its movements come to; null where it has several, or none that tells. */
function balanceOf(funds: readonly FundAccount[]): NamedFigure | null {
  const [fund, ...others] = funds;
  if (fund === undefined || others.length > 0) return null;
  const { opening, movements, statedClosing } = fund;
  if (statedClosing !== null) return stated('closing', statedClosing);
  if (opening === null || movements.some(({ figure }) => figure.amount.unit !== opening.amount.unit))
    return null;
  const moved = movements.map(({ kind, figure }) =>
    plus(stated(kind === 'yearEnd' ? 'result' : kind, figure)),
  );
  return sum('closing', [plus(stated('opening', opening)), ...moved]);
}
