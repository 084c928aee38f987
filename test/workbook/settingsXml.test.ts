import fc from 'fast-check';
import { settingsText, settingsXml } from '../../src/workbook/settingsXml';

test('settings are read again, whatever characters they hold', () => {
  const telling = fc.constantFrom(
    '_x0041_',
    '_x00',
    '_',
    'x0041',
    '\u0000',
    '\uD800',
    ']]>',
    '<&"',
    ' ',
    '\r\n',
  );
  const anyText = fc
    .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), telling))
    .map((all) => all.join(''));
  fc.assert(fc.property(anyText, (text) => settingsText(settingsXml(text)) === text));
});

test('settings hold nothing that an XML parser would change', () => {
  expect(settingsXml(' <a>\r\n&\u0000\uD800 ')).toBe(
    '<settings xmlns="urn:avstam:settings">_x0020__x003C_a_x003E__x000D__x000A__x0026__x0000__xD800__x0020_</settings>',
  );
});

describe('settings are read from XML', () => {
  test.each([
    [
      'after a declaration',
      '<?xml version="1.0"?>\r\n<settings xmlns="urn:avstam:settings">a</settings>',
      'a',
    ],
    ['after a byte order mark', '\uFEFF<settings xmlns="urn:avstam:settings">a</settings>', 'a'],
    ['with a prefix', '<n0:settings xmlns:n0="urn:avstam:settings">a</n0:settings>', 'a'],
    ['without content', '<settings xmlns="urn:avstam:settings"/>', ''],
    ['of another namespace', '<settings xmlns="urn:kommun">a</settings>', null],
    ['of another name', '<settingsOf xmlns="urn:avstam:settings">a</settingsOf>', null],
    ['that only mentions ours', '<a b="urn:avstam:settings"><settings>a</settings></a>', null],
    ['that is cut off', '<settings xmlns="urn:avstam:settings">a', null],
    ['that is none', 'urn:avstam:settings', null],
  ])('%s', (_, xml, text) => {
    expect(settingsText(xml)).toBe(text);
  });
});
