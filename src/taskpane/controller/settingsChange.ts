import { NewerSettings } from '../../app/settings/newerSettings';
import {
  formatWorkbookSettings,
  parseWorkbookSettings,
  withAcceptance,
  withCorrection,
  withoutAcceptance,
  withoutCorrection,
  type WorkbookSettings,
} from '../../app/settings/workbookSettings';
import type { Acceptance, FindingKey } from '../../domain/acceptance';
import { type PeriodProfile, withoutProfile, withProfile } from '../../domain/history/outcomeHistory';
import type { Measure } from '../../domain/measure';
import type { AccountRule } from '../../domain/outcome/accountRule';
import { withAccountRules, withAlias, withoutAlias } from '../../domain/outcome/changedMapping';
import type { OutcomeAlias } from '../../domain/outcome/importChoices';
import type { TableKind } from '../../domain/tableKind';
import { noCorrection, type TableCorrection } from '../../domain/tableCorrection';
import { isSameTable, type TableKey } from '../../domain/tableKey';
import type { Unit } from '../../domain/unit';

/** What the user changes of how a table was read; what is missing stays as it was. */
export interface TableChange {
  readonly ignored?: boolean;
  readonly unit?: Unit;
  readonly kind?: TableKind;
  readonly plusIsBetter?: boolean;
  /** By the column's position in the table. */
  readonly measures: ReadonlyMap<number, Measure>;
}

/** What the user decided in the pane, to be kept in the workbook. */
export type SettingsChange =
  /** What a part of the pane decides that is loaded by itself. */
  | { readonly kind: 'decide'; readonly decide: (settings: WorkbookSettings) => WorkbookSettings }
  | { readonly kind: 'accept'; readonly acceptance: Acceptance }
  | { readonly kind: 'withdraw'; readonly finding: FindingKey }
  | { readonly kind: 'correct'; readonly table: TableKey; readonly change: TableChange }
  | { readonly kind: 'reset'; readonly table: TableKey }
  | { readonly kind: 'alias'; readonly alias: OutcomeAlias }
  | { readonly kind: 'forgetAlias'; readonly from: string }
  /** Null goes back to Kommun-Bas. */
  | { readonly kind: 'accountRules'; readonly rules: readonly AccountRule[] | null }
  /** How the year's budget lies over its months; null goes back to twelfths. */
  | { readonly kind: 'profile'; readonly shares: PeriodProfile['shares'] | null };

/** The settings that a workbook keeps, with one more decision; nothing else in them changes. Throws a NewerSettings. */
export function changedSettings(text: string | null, change: SettingsChange): string {
  const { settings, problem } = parseWorkbookSettings(text);
  if (problem?.code === 'newer') throw new NewerSettings();
  const { importing, history } = settings;
  return formatWorkbookSettings(changed());

  function changed(): typeof settings {
    switch (change.kind) {
      case 'decide':
        return change.decide(settings);
      case 'accept':
        return withAcceptance(settings, change.acceptance);
      case 'withdraw':
        return withoutAcceptance(settings, change.finding);
      case 'correct': {
        const earlier = settings.corrections.find(({ table }) => isSameTable(table, change.table));
        const correction = withChange(earlier ?? noCorrection(change.table), change.change);
        return withCorrection(settings, correction);
      }
      case 'reset':
        return withoutCorrection(settings, change.table);
      case 'alias':
        return { ...settings, importing: withAlias(importing, change.alias) };
      case 'forgetAlias':
        return { ...settings, importing: withoutAlias(importing, change.from) };
      case 'accountRules':
        return { ...settings, importing: withAccountRules(importing, change.rules) };
      case 'profile': {
        const { shares } = change;
        const spread =
          shares === null ? withoutProfile(history, null) : withProfile(history, { row: null, shares });
        return { ...settings, history: spread };
      }
    }
  }
}

function withChange(earlier: TableCorrection, { measures, ...change }: TableChange): TableCorrection {
  return { ...earlier, ...change, measures: new Map([...earlier.measures, ...measures]) };
}
