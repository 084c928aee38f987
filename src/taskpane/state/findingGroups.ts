import type { CheckView, FindingView } from '../../reports/reconciliationView';
import type { FindingFilter } from './paneState';

/** The findings of a check that pass the filter: those to act on, and the two kinds that are folded. */
export interface FindingGroup {
  readonly check: CheckView;
  readonly open: readonly FindingView[];
  readonly roundings: readonly FindingView[];
  readonly accepted: readonly FindingView[];
}

/** Per check what passes the filter; checks of which nothing does are left out. */
export function findingGroups(checks: readonly CheckView[], filter: FindingFilter): readonly FindingGroup[] {
  return checks.flatMap((check): readonly FindingGroup[] => {
    const passing = check.findings.filter((finding) => passes(finding, filter));
    if (passing.length === 0) return [];
    const standing = passing.filter(({ accepted }) => accepted === null);
    return [
      {
        check,
        open: standing.filter((finding) => finding.class !== 'rounding'),
        roundings: standing.filter((finding) => finding.class === 'rounding'),
        accepted: passing.filter(({ accepted }) => accepted !== null),
      },
    ];
  });
}

function passes(finding: FindingView, filter: FindingFilter): boolean {
  if (filter.class !== 'all' && finding.class !== filter.class) return false;
  if (filter.standing !== 'all' && (finding.accepted !== null) !== (filter.standing === 'accepted'))
    return false;
  return contains(finding, filter.text.trim().toLocaleLowerCase());
}

function contains({ place, statement, cells, accepted }: FindingView, wanted: string): boolean {
  if (wanted === '') return true;
  const texts = [
    place,
    statement,
    accepted?.comment ?? '',
    accepted?.name ?? '',
    ...cells.map(({ name }) => name),
  ];
  return texts.some((text) => text.toLocaleLowerCase().includes(wanted));
}
