import { clipboardPart } from '../../src/word/clipboard/clipboardPart';
import { departments, tableContent, textContent } from './parts';

test('a table goes to the clipboard with a caption, headings of columns and rows, and figures to the right', () => {
  const { html, text } = clipboardPart(departments, 'sv');
  expect(html).toMatch(
    /^<div lang="sv"><table [^>]*><caption [^>]*><strong>Resultat per avdelning<\/strong><br><small>Belopp i tkr<\/small><\/caption>/,
  );
  expect(html.match(/<th scope="col"/g)).toHaveLength(3);
  expect(html.match(/<th scope="row"/g)).toHaveLength(5);
  expect(html).toMatch(/<td style="text-align:right;[^"]*">34\u00A0581<\/td>/);
  expect(html).toMatch(
    /<th scope="row" style="[^"]*font-weight:bold;border-top:1px solid #000[^"]*">Summa<\/th>/,
  );
  expect(text.split('\n')).toEqual([
    'Resultat per avdelning',
    'Belopp i tkr',
    'Avdelning\tUtfall\tPrognos',
    'Kansliet\t34\u00A0581\t19\u00A0100',
    'Verksamheter\t\t',
    'Lokaler\t\u2212630\t\u2212220',
    'Städ\t0\t–',
    'Summa\t33\u00A0951\t18\u00A0880',
    'Avrundade belopp; summor kan därför skilja på sista siffran.',
  ]);
});

test('a sentence goes as a paragraph, and its markup as text', () => {
  expect(clipboardPart(textContent('a < b & "c"', 'Två\nrader.'), 'en')).toEqual({
    html: '<div lang="en"><p>a &lt; b &amp; &quot;c&quot;</p><p>Två<br>rader.</p></div>',
    text: 'a < b & "c"\nTvå\nrader.',
  });
});

test('a field with a line break or a tab is one field of the plain text', () => {
  const { text } = clipboardPart(tableContent([['a\nb', 'c\td', 'e']], { unitLine: null }), 'sv');
  expect(text.split('\n').at(-1)).toBe('a b\tc d\te');
});
