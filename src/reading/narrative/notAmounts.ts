/** Numbers that are dates, paragraphs, telephone numbers, codes: never amounts, whatever stands around them. */
const patterns: readonly RegExp[] = [
  // 2017-08-31, 2017-08, 31/8, 1/9 2017
  /\d{4}-\d{2}-\d{2}|(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!\d)|(?<![\d,.])\d{1,2}\/\d{1,2}(?:[ -]\d{2,4})?(?![\d,.])/g,
  // 2016-2019, 2016/17
  /(?<!\d)(?:19|20)\d{2} ?[-–/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)/g,
  // KSKF/2017:123, 2017/427, SFS 2017:725, 12:30
  /(?<!\d)\d{1,4}:\d{1,6}(?!\d)|\p{Lu}{2,8}[ /-]?\d{2,4}[:/-]\d{1,6}|(?<!\d)(?:19|20)\d{2}\/\d{1,6}/gu,
  // § 45, §§ 4-5, 45 §, 11 kap
  /§{1,2} ?\d{1,4}(?: ?[-–] ?\d{1,4})?|(?<!\d)\d{1,4} ?§|(?<!\d)\d{1,3} kap/g,
  // 016-710 10 00, 08-123 456 78, +46 16 710 10 00, 070-123 45 67
  /\+46[ \d-]{7,16}|(?<![\d,.])0\d{1,3}[-/ ]\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/g,
  // 556677-8899, 5050-1055
  /(?<!\d)\d{6}-\d{4}(?!\d)|(?:bankgiro|plusgiro|bg|pg|konto)[: ]{1,3}[\d -]{5,14}/gi,
  // 631 86 Eskilstuna
  /(?<![\d,.])\d{3} \d{2} \p{Lu}\p{L}+/gu,
  // kl. 10.30, kl 13-15
  /(?:kl|klockan)[. ]{1,2}\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?/gi,
  // 1.2.3
  /(?<![\d,])\d{1,3}\.\d{1,3}\.\d{1,2}(?![\d,])/g,
  // P48, T2, A4; 30-04-2017
  /(?<!\p{L})\p{Lu}{1,4}-?\d{1,5}(?![\d,])/gu,
  // one figure to three persons' addresses: Storgatan 12
  /\p{Lu}\p{Ll}{2,30}(?:gatan|vägen|torget|gränd|plan) \d{1,4}/gu,
];

/** The stretches of a text that hold no amount. */
export function notAmounts(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/\d/.test(text)) return [];
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start);
}
