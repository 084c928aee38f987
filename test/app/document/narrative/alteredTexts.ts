/** How a figure of a text is altered. */
export const alterations = ['lastDigit', 'firstDigit', 'swapped', 'point'] as const;

export type Alteration = (typeof alterations)[number];

/** The amount with its digits altered, the same way every time; null where it cannot be altered so. */
export function altered(text: string, how: Alteration): string | null {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const [first] = digits;
  const last = digits.at(-1);
  if (first === undefined || last === undefined) return null;
  const with_ = (changes: readonly (readonly [number, string])[]): string => {
    const characters = text.split('');
    for (const [at, to] of changes) characters[at] = to;
    return characters.join('');
  };
  const turned = (at: number, by: number): string => String(((Number(text[at]) + by - 1) % 9) + 1);
  switch (how) {
    case 'lastDigit':
      return with_([[last, turned(last, 3)]]);
    case 'firstDigit':
      return with_([[first, turned(first, 2)]]);
    case 'swapped': {
      const at = digits.findIndex((one, index) => {
        const next = digits[index + 1];
        return next !== undefined && text[one] !== text[next] && !(index === 0 && text[next] === '0');
      });
      const [one, other] = [digits[at], digits[at + 1]];
      if (at < 0 || one === undefined || other === undefined) return null;
      return with_([
        [one, text[other] ?? ''],
        [other, text[one] ?? ''],
      ]);
    }
    case 'point':
      return /^\D*[1-9]\d*,\d/.test(text) ? text.replace(/(\d),(\d)/, '$1$2') : null;
  }
}
