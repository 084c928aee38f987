import fc from 'fast-check';
import type { Administration, Reconciliation } from '../../../src/domain/reconciliation';
import { administrationSlugs, partId } from '../../../src/reports/board/partIds';
import { partKindOf, partKinds } from '../../../src/reports/board/partKind';
import { reconcileText } from '../../reading/tableText';

const [template] = reconcileText(`Resultat per enhet, tkr
  Enhet | Budget | Prognos | Avvikelse
  Norr | 100 | 130 | 30
  Söder | 200 | 200 | 0
  Summa | 300 | 330 | 30`).administrations as [Administration, ...Administration[]];

/** An administration of that name, whose departments stand on a sheet of the given name. */
function named(name: string, sheet = name): Administration {
  const { departments } = template.tables;
  return {
    ...template,
    name,
    tables: { ...template.tables, name, departments: departments && { ...departments, sheet } },
  };
}

const slugsOf = (administrations: Reconciliation['administrations']) =>
  administrations.map((administration) => administrationSlugs(administrations).get(administration));

test.each([
  ['Konsult och uppdrag', 'konsult-och-uppdrag'],
  ['Vård & omsorg', 'vard-omsorg'],
  ['  Miljö/Bygg  ', 'miljo-bygg'],
  ['Ærø Straße', 'aero-strasse'],
  ['ÅÄÖ', 'aao'],
  ['Förvaltningen för utveckling av samhällets gemensamma resurser', 'forvaltningen-for-utveckling-av-sa-'],
])('an administration is known by its name in plain letters: %s', (name, slug) => {
  expect(slugsOf([named(name)])[0]).toMatch(
    new RegExp(`^${slug}${slug.endsWith('-') ? '[0-9a-f]{8}' : ''}$`),
  );
});

test('names without a letter of the alphabet are told apart', () => {
  const slugs = slugsOf([named('Кмет'), named('市役所')]);
  expect(new Set(slugs).size).toBe(2);
  for (const slug of slugs) expect(slug).toMatch(/^[0-9a-f]{8}$/);
});

test('namesakes are numbered by the sheets they stand on, whatever their order', () => {
  const [first, second, third] = [named('Kultur', 'A'), named('Kultur', 'B'), named('Kultur 2', 'C')];
  expect(slugsOf([first, second, third])).toEqual(['kultur', 'kultur-3', 'kultur-2']);
  expect(slugsOf([third, second, first])).toEqual(['kultur-2', 'kultur-3', 'kultur']);
});

test('every id is ASCII, of at most 56 characters, of one administration, and stays when the sheets are reordered', () => {
  const name = fc.oneof(
    fc.constantFrom('Kultur', 'kultur', 'Kultur-2', 'Kültur', 'K', ''),
    fc.string({ unit: 'grapheme', maxLength: 90 }),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.nat(), (names, turn) => {
      const all = names.map((each, index) => named(each, `Blad${index}`));
      const slugs = slugsOf(all);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const kind of partKinds) {
        for (const slug of slugs) {
          const id = partId(kind, slug ?? null);
          expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
          expect(id.length).toBeLessThanOrEqual(56);
          expect(partKindOf(id)).toBe(kind);
        }
      }
      const at = turn % all.length;
      const turned = [...all.slice(at), ...all.slice(0, at)];
      expect(slugsOf(turned)).toEqual([...slugs.slice(at), ...slugs.slice(0, at)]);
    }),
  );
});
