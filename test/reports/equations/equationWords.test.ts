import { equationWords } from '../../../src/domain/equationWord';
import { equationWordText } from '../../../src/reports/messages/equations/equationWordText';

test.each(['sv', 'en'] as const)('every word is said in %s, within a sentence', (language) => {
  for (const word of equationWords) expect(equationWordText(word, language)).toMatch(/^\p{Ll}/u);
});
