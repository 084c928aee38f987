import type {
  ImportFlag,
  ImportObstacle,
  ImportPlan,
  ImportWarning,
  RowBasis,
} from '../../domain/outcome/importPlan';
import type { CodedName } from '../../domain/outcome/outcomeFile';
import type { Decimal } from '../../domain/decimal';
import { formatCount, formatNumber } from '../formatAmount';
import type { ImportTexts } from '../messages/importing/importTexts';
import { exactText } from './amountTexts';
import { codedNameLabel } from './codedNameLabel';
import { needsAttention } from './needsAttention';
import { monthText, periodText } from './periodText';

/** So many keys of the files are named behind a row; the others are counted. */
const namedSources = 4;

/** `18 celler ändras, 2 formler lämnas som de är, …`: the answer, before anything else. */
export function answerSentence(plan: ImportPlan, { say, language }: ImportTexts): string {
  const rows = plan.targets.flatMap((target) => target.rows);
  const count = (test: (row: (typeof rows)[number]) => boolean): number => rows.filter(test).length;
  const changes = count(({ state }) => state === 'changed');
  const formulas = count(({ state }) => state === 'formula');
  const flagged = count(needsAttention);
  const unmatched = plan.unmatched.filter(({ reason }) => reason !== 'setAside').length;
  const told = (key: 'formulas' | 'unmatched' | 'toLookAt', number: number): readonly string[] => {
    if (number === 0) return [];
    return [number === 1 ? say(`${key}_1`) : say(`${key}_many`, { count: formatCount(number, language) })];
  };
  const first =
    changes === 0
      ? say('changes_0')
      : changes === 1
        ? say('changes_1')
        : say('changes_many', { count: formatCount(changes, language) });
  return [
    first,
    ...told('toLookAt', flagged),
    ...told('formulas', formulas),
    ...told('unmatched', unmatched),
  ].join(', ');
}

export function obstacleSentence(obstacle: ImportObstacle, texts: ImportTexts): string {
  const { say } = texts;
  switch (obstacle.code) {
    case 'noTarget':
    case 'noPeriod':
    case 'nothingMatched':
      return say(`obstacle_${obstacle.code}`);
    case 'periodNotInFiles':
      return say('obstacle_periodNotInFiles', {
        period: monthText(obstacle.period, texts),
        available: obstacle.available.map((period) => periodText(period, texts)).join(', '),
      });
  }
}

export function warningSentence(warning: ImportWarning, texts: ImportTexts): string {
  const { say } = texts;
  switch (warning.code) {
    case 'importedBefore':
      return say(warning.sameFiles ? 'warning_importedBeforeSame' : 'warning_importedBefore', {
        period: periodText(warning.period, texts),
        at: warning.at.replace('T', ' '),
      });
    case 'notNextPeriod':
      return say('warning_notNextPeriod', {
        last: periodText(warning.last, texts),
        period: periodText(warning.period, texts),
      });
    case 'monthsMissing':
      return say('warning_monthsMissing', {
        file: warning.file,
        months: warning.months.map((month) => monthText(month, texts)).join(', '),
      });
    case 'unitUnknown':
    case 'privatePlan':
      return say(`warning_${warning.code}`, { file: warning.file });
    case 'amountsLeftOut': {
      const { file } = warning;
      if (warning.count === 1) return say('warning_amountsLeftOut_1', { file });
      return say('warning_amountsLeftOut', { file, count: formatCount(warning.count, texts.language) });
    }
    case 'sameAmountsTwice':
      return say('warning_sameAmountsTwice', { used: warning.used, left: warning.left });
    case 'noUnitMatched':
    case 'costsTurned':
      return say(`warning_${warning.code}`);
    case 'targetUnitUnknown':
    case 'administrationAssumed':
      return say(`warning_${warning.code}`, { table: warning.table });
    case 'unitSuspect':
      return say('warning_unitSuspect', { table: warning.table, factor: unitFactor(warning.factor, texts) });
    case 'controlTotalDiffers':
      return say('warning_controlTotalDiffers', { file: warning.file, label: warning.label });
    case 'duplicate': {
      const { key, files, differs } = warning;
      const values = { key, files: files.join(', ') };
      if (!differs) return say('warning_duplicate', values);
      const first = files[0] ?? '';
      if (warning.count === 1) return say('warning_duplicateDiffers_1', { ...values, first });
      const count = formatCount(warning.count, texts.language);
      return say('warning_duplicateDiffers', { ...values, count, first });
    }
    case 'typedBeside':
      return say('warning_typedBeside', { table: warning.table, header: warning.header });
  }
}

export function flagText(flag: ImportFlag, texts: ImportTexts): string {
  const { say, language } = texts;
  switch (flag.code) {
    case 'signFlip':
    case 'vanished':
      return say(`flag_${flag.code}`);
    case 'jump': {
      const isUp = flag.factor.gte(1);
      const factor = isUp ? flag.factor : flag.factor.pow(-1);
      return say(isUp ? 'flag_jump_up' : 'flag_jump_down', {
        factor: formatNumber(factor.floor(), 0, language),
      });
    }
    case 'unitSuspect':
      return say('flag_unitSuspect', { factor: unitFactor(flag.factor, texts) });
    case 'formula':
      return say(flag.replaced ? 'flag_formulaReplaced' : 'flag_formulaLeft', { formula: flag.formula });
    case 'uncertainRange':
      return say('flag_uncertainRange', { ranges: flag.ranges.join(', ') });
    case 'unreadable':
      return say('flag_unreadable', { text: flag.text });
    case 'disagrees':
      return say('flag_disagrees', { other: exactText(flag.other, language) });
    case 'staleTotal':
      return say('flag_staleTotal');
  }
}

/** `1 000`, also where the amounts became a thousandth. */
function unitFactor(factor: Decimal, { language }: ImportTexts): string {
  return formatNumber(factor.gte(1) ? factor : factor.pow(-1), 0, language);
}

/** `enligt namn: 1003 HR`; '' where nothing of the files is in the row. */
export function basisText(basis: RowBasis, sources: readonly CodedName[], texts: ImportTexts): string {
  const { say, language } = texts;
  if (basis.kind === 'none') return '';
  const by = basis.kind === 'matched' ? say(`basis_${basis.by}`) : say(`basis_${basis.kind}`);
  if (sources.length === 0) return by;
  const named = sources.slice(0, namedSources).map(codedNameLabel).join(', ');
  const more = sources.length - namedSources;
  const listed =
    more > 0 ? say('moreSources', { sources: named, count: formatCount(more, language) }) : named;
  return say('basisOf', { basis: by, sources: listed });
}
