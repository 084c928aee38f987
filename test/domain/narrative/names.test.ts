import { Names } from '../../../src/domain/narrative/names';
import { narrativeTokens } from '../../../src/reading/narrative/tokens';

function found(label: string, text: string): string | null {
  const names = new Names<string>();
  names.add(label, label);
  const [mention] = names.mentions(narrativeTokens(text));
  if (mention === undefined) return null;
  return mention.isSure ? 'surely' : 'perhaps';
}

it.each([
  ['Kommunhälsan', 'Kommunhälsans prognos', 'surely'],
  ['HR', 'HR-enhetens prognos', 'surely'],
  ['HR', 'enheten HR', 'surely'],
  ['Rekrytering', 'Rekryteringsenheten väntas', 'surely'],
  ['Redovisning inkl Inkasso', 'Redovisningsenheten', 'surely'],
  ['Eskilstuna Direkt inkl Tolkförmedling', 'för Eskilstuna direkt är', 'surely'],
  ['Barn- och utbildningsnämnd', 'barn- och utbildningsnämndens underskott', 'surely'],
  ['Teknisk nämnd', 'Tekniska nämnden', 'surely'],
  ['Varav personal', 'personalkostnaderna', 'surely'],
  ['Personalkostnader', 'kostnader för personal', 'surely'],
  ['Energi', 'energikostnaderna', 'surely'],
  ['Väghållning park', 'Väghållning och park', 'surely'],
  ['Summa verksamhet', 'nämnderna', 'surely'],
  ['Utveckling', 'under utveckling', 'perhaps'],
  ['Resultat', 'resultatet', null],
  ['Summa kostnader', 'kostnaderna', null],
  ['Socialnämnd', 'socialförvaltningen', null],
] as const)('the row "%s" in "%s": %s', (label, text, expected) => {
  expect(found(label, text)).toBe(expected);
});
