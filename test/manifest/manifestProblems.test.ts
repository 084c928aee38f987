/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { manifestProblems } from './manifestProblems';

const text = readFileSync('manifest.xml', 'utf8');
const requirement = '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.13"/></Sets></Requirements>';
const domain = '<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains>';

/** A manifest in which what `from` finds first reads `to`. */
function changed(from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

test.each<[string, string | RegExp, string, readonly string[]]>([
  [
    'a resource that is not defined, and one that nothing uses',
    'resid="Reconcile.Tip"',
    'resid="Reconcile.Tipp"',
    [],
  ],
  [
    'a tooltip that is too long a label',
    'Description resid="Reconcile.Tip"',
    'Description resid="Start.Title"',
    [],
  ],
  [
    'an icon that is an address of a page',
    'size="16" resid="Icon.Import.16"',
    'size="16" resid="Import.Url"',
    [],
  ],
  ['an id of two buttons', 'id="Avstam.Import"', 'id="Avstam.Reconcile"', []],
  ['an id of a button and a resource', 'id="Avstam.Import"', 'id="Import.Url"', []],
  ['a button without an id', ' id="Avstam.Import"', '', []],
  ['a resource id of 33 characters', /Start\.Title/g, 'S'.repeat(33), []],
  [
    'an http address',
    'DefaultValue="https://localhost:3000/taskpane.html?do=import"',
    'DefaultValue="http://localhost:3000/taskpane.html?do=import"',
    [],
  ],
  [
    'an http address of the pane itself',
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    [],
  ],
  [
    'an address of another host',
    'https://localhost:3000/support.html',
    'https://example.org/support.html',
    [],
  ],
  ['a label without Swedish', '<bt:Override Locale="sv-SE" Value="Stäm av" />', '', []],
  ['a label in Swedish twice', /(<bt:Override Locale="sv-SE" Value="Stäm av" \/>)/, '$1$1', []],
  ['a label in another language', 'Locale="sv-SE" Value="Stäm av"', 'Locale="nb-NO" Value="Stäm av"', []],
  ['an empty label', 'Value="Stäm av"', 'Value=" "', []],
  ['a description without Swedish', /<Override Locale="sv-SE" Value="Hittar[^>]*>/, '', []],
  ['another default language', '>en-US<', '>sv-SE<', []],
  [
    'a name of 126 characters',
    '<DisplayName DefaultValue="Avstäm"',
    `<DisplayName DefaultValue="${'x'.repeat(126)}"`,
    [],
  ],
  ['a Swedish label of 126 characters', 'Value="Stäm av"', `Value="${'x'.repeat(126)}"`, []],
  ['a tooltip of 251 characters', 'Value="Läser in utfallet', `Value="${'x'.repeat(251)}`, []],
  [
    'elements in another order',
    /(<Label resid="Import\.Label" \/>)(\s*<Supertip>[^]*?<\/Supertip>)/,
    '$2$1',
    [],
  ],
  ['base elements in another order', /(<Permissions>.*<\/Permissions>)([^]*)(<\/OfficeApp>)/, '$2$1$3', []],
  ['a missing element', /<SupportUrl [^>]*>/, '', []],
  ['no version', /<Version>.*<\/Version>/, '', []],
  ['no address of the pane', /<SourceLocation DefaultValue[^>]*>/, '', []],
  ['an element that Office does not know', '<Supertip>', '<Tooltip/><Supertip>', []],
  ['an element of the wrong schema', '<bt:Url id="Help.Url"', '<Url id="Help.Url"', []],
  ['a missing icon size', '<bt:Image size="80" resid="Icon.Import.80" />', '', []],
  ['an icon of another size than it says', 'resid="Icon.Reconcile.80"', 'resid="Icon.Reconcile.32"', []],
  ['an icon that does not exist', 'icons/update-80.png', 'icons/update-81.png', []],
  [
    'a store icon of another size',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/reconcile-32.png"',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/reconcile-64.png"',
    [],
  ],
  ['only one host', '<Host Name="Document" />', '', []],
  ['a host without its commands', /<Host xsi:type="Document">[^]*?<\/Host>/, '', []],
  ['a button that runs a function', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', []],
  ['a requirement that shuts out Word', '<DefaultSettings>', `${requirement}<DefaultSettings>`, []],
  ['a foreign domain', '<Hosts>', `${domain}<Hosts>`, []],
  ['more rights than needed', 'ReadWriteDocument', 'ReadWriteMailbox', []],
  ['a version that Excel on the web refuses', /<Version>.*<\/Version>/, '<Version>0.1.0</Version>', []],
  ['an id that is no GUID', '<Id>7d3f0c1e', '<Id>7d3f0c1', []],
])('%s is found', (_what, from, to, problems) => {
  expect(manifestProblems(changed(from, to))).toEqual(problems);
});

test('a manifest that is no XML is refused', () => {
  expect(() => manifestProblems(changed('</OfficeApp>', ''))).toThrow('not well-formed');
});
