import { balanceRequirementText, reserveLimitsText } from './balanceYear';
import { ruleSetsText } from './ruleSets';
import { cappedYearsText, workedYearsText } from './workedYears';

/** The parts of docs/funds.md that the program itself writes, by the names of their markers. */
const parts: Readonly<Record<string, () => string>> = {
  'rule sets': ruleSetsText,
  'worked years': workedYearsText,
  'years at the cap': cappedYearsText,
  'balance requirement': balanceRequirementText,
  'reserve limits': reserveLimitsText,
};

/** The guide with each part between its markers made anew. Throws where the text lacks a pair of them. */
export function fundsGuide(text: string): string {
  return Object.entries(parts).reduce((guide, [name, make]) => {
    const [start, end] = [`<!-- made by npm run guide: ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [guide.indexOf(start), guide.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the guide lacks the markers of ${name}`);
    return `${guide.slice(0, from + start.length)}\n\n${make()}\n\n${guide.slice(to)}`;
  }, text);
}
