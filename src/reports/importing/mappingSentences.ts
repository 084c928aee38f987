import type { ImportMapping } from '../../domain/outcome/importChoices';
import { formatCount } from '../formatAmount';
import type { ImportTexts } from '../messages/importing/importTexts';

/** How files are matched to rows, for the history to keep: whose account ranges, and each remembered name. */
export function mappingSentences(
  { aliases, accountRules }: ImportMapping,
  hasAccounts: boolean,
  { say, language }: ImportTexts,
): readonly string[] {
  const ranges =
    accountRules === null
      ? say('mapping_kommunBas')
      : accountRules.length === 1
        ? say('mapping_ownRules_1')
        : say('mapping_ownRules', { count: formatCount(accountRules.length, language) });
  return [
    ...(hasAccounts ? [ranges] : []),
    ...aliases.map(({ from, to }) =>
      to === null ? say('mapping_setAside', { from }) : say('mapping_alias', { from, to: to.row }),
    ),
  ];
}
