const monthNames =
  /(?<!\p{L})(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:uari|ruari|s|il|i|usti|t|tember|ober|ember|uary|ruary|ch|e|y|ust)?(?!\p{L})|(?:19|20)\d\d-(0[1-9]|1[0-2])(?!\d)/gu;
const inOrder = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The months that a heading names, by their first three letters in Swedish. */
export function monthsIn(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(monthNames)].map(([, name, number]) =>
    name === undefined
      ? (inOrder[Number(number) - 1] ?? '')
      : name.replace('may', 'maj').replace('oct', 'okt'),
  );
}
