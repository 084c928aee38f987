import { type Verdict, verdicts } from '../../../../src/domain/narrative/narrativeAmount';
import { type Alteration, altered } from './alteredTexts';
import { checkedText } from './books';
import type { TextCase } from './sentences';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What becomes of the amounts that agree when one at a time is altered. */
export async function alteredVerdicts(texts: readonly TextCase[], how: Alteration): Promise<VerdictCounts> {
  const counts = new Map<Verdict, number>();
  for (const { table, text } of texts) {
    const checked = await checkedText(table, text);
    for (const [index, { verdict, text: written, paragraph, start, end }] of checked.entries()) {
      const other = verdict === 'agrees' || verdict === 'conditional' ? altered(written, how) : null;
      if (other === null || other === written) continue;
      const lines = text.split('\n');
      const line = lines[paragraph - 1] ?? '';
      lines[paragraph - 1] = line.slice(0, start) + other + line.slice(end);
      const again = (await checkedText(table, lines.join('\n')))[index]?.verdict ?? 'unknown';
      counts.set(again, (counts.get(again) ?? 0) + 1);
    }
  }
  const [agrees = 0, conditional = 0, disagrees = 0, unknown = 0] = verdicts.map((verdict) =>
    counts.get(verdict),
  );
  return { agrees, conditional, disagrees, unknown };
}
