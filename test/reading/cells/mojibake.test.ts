import { repairMojibake } from '../../../src/reading/cells/mojibake';

describe('a UTF-8 text that was opened as Windows-1252 is repaired', () => {
  it.each([
    ['âˆ’698', '\u2212698'],
    ['2Â 802', '2 802'],
    ['2Â\u00A0802', '2\u00A0802'],
    ['VÃ¤lfÃ¤rd', 'Välfärd'],
    ['â€“ 614', '– 614'],
    ['Ã–vrigt', 'Övrigt'],
    ['Ã…rets resultat', 'Årets resultat'],
  ])('%s', (broken, repaired) => {
    expect(repairMojibake(broken)).toBe(repaired);
  });

  it.each(['Välfärd', 'Âge', 'château', 'Område A', 'Ä B', 'Å 12'])('%s is left as it is', (sound) => {
    expect(repairMojibake(sound)).toBe(sound);
  });
});
