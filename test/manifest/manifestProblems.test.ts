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

test.each<[string, string | RegExp, string, string]>([
  [
    'a resource that is not defined, and one that nothing uses',
    'resid="Reconcile.Tip"',
    'resid="Reconcile.Tipp"',
    'Reconcile.Tipp is not among bt:LongStrings\nbt:String Reconcile.Tip is not used',
  ],
  [
    'a tooltip that is a label',
    'Description resid="Reconcile.Tip"',
    'Description resid="Start.Title"',
    'Start.Title is not among bt:LongStrings',
  ],
  [
    'an icon that is an address of a page',
    'size="16" resid="Icon.Import.16"',
    'size="16" resid="Import.Url"',
    'Import.Url is not among bt:Images',
  ],
  [
    'an id of two buttons',
    'id="Avstam.Import"',
    'id="Avstam.Reconcile"',
    'Avstam.Reconcile is the id of two elements',
  ],
  [
    'an id of a button and a resource',
    'id="Avstam.Import"',
    'id="Import.Url"',
    'Import.Url is the id of two elements',
  ],
  ['a button without an id', ' id="Avstam.Import"', '', 'ov:Control has no id'],
  ['a resource id of 33 characters', /Start\.Title/g, 'S'.repeat(33), 'S is longer than 32 characters'],
  [
    'an http address',
    'DefaultValue="https://localhost:3000/taskpane.html?do=import"',
    'DefaultValue="http://localhost:3000/taskpane.html?do=import"',
    'http://localhost:3000/taskpane.html?do=import is not https on our own host',
  ],
  [
    'an http address of the pane itself',
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    'http://localhost:3000/taskpane.html is not https on our own host',
  ],
  [
    'an address of another host',
    'https://localhost:3000/support.html',
    'https://example.org/support.html',
    'https://example.org/support.html is not https on our own host',
  ],
  [
    'a label without Swedish',
    '<bt:Override Locale="sv-SE" Value="Stäm av" />',
    '',
    'bt:String Reconcile.Label is not in Swedish once',
  ],
  [
    'a label in Swedish twice',
    /(<bt:Override Locale="sv-SE" Value="Stäm av" \/>)/,
    '$1$1',
    'bt:String Reconcile.Label is not in Swedish once',
  ],
  [
    'a label in another language',
    'Locale="sv-SE" Value="Stäm av"',
    'Locale="nb-NO" Value="Stäm av"',
    'bt:String Reconcile.Label is not in Swedish once',
  ],
  ['an empty label', 'Value="Stäm av"', 'Value=" "', 'bt:String Reconcile.Label is empty'],
  [
    'a description without Swedish',
    /<Override Locale="sv-SE" Value="Hittar[^>]*>/,
    '',
    'Description is not in Swedish once',
  ],
  ['another default language', '>en-US<', '>sv-SE<', 'the default language is sv-SE'],
  [
    'a name of 126 characters',
    '<DisplayName DefaultValue="Avstäm"',
    `<DisplayName DefaultValue="${'x'.repeat(126)}"`,
    'DisplayName is longer than 125 characters',
  ],
  [
    'a Swedish label of 126 characters',
    'Value="Stäm av"',
    `Value="${'x'.repeat(126)}"`,
    'bt:String Reconcile.Label is longer than 125 characters',
  ],
  [
    'a tooltip of 251 characters',
    'Value="Läser in utfallet',
    `Value="${'x'.repeat(251)}`,
    'bt:String Import.Tip is longer than 250 characters',
  ],
  [
    'elements in another order',
    /(<Label resid="Import\.Label" \/>)(\s*<Supertip>[^]*?<\/Supertip>)/,
    '$2$1',
    'ov:Control Avstam.Import holds [ov:Supertip ov:Label ov:Icon ov:Action], not [ov:Label',
  ],
  [
    'base elements in another order',
    /(<Permissions>.*<\/Permissions>)([^]*)(<\/OfficeApp>)/,
    '$2$1$3',
    'DefaultSettings ov:VersionOverrides Permissions], not [Id',
  ],
  ['a missing element', /<SupportUrl [^>]*>/, '', 'HighResolutionIconUrl Hosts DefaultSettings'],
  ['no version', /<Version>.*<\/Version>/, '', 'Version has not four parts'],
  [
    'no address of the pane',
    /<SourceLocation DefaultValue[^>]*>/,
    '',
    'DefaultSettings holds [], not [SourceLocation]',
  ],
  [
    'an element that Office does not know',
    '<Supertip>',
    '<Tooltip/><Supertip>',
    'holds [ov:Label ov:Tooltip ov:Supertip ov:Icon ov:Action], not',
  ],
  [
    'an element of the wrong schema',
    '<bt:Url id="Help.Url"',
    '<Url id="Help.Url"',
    'bt:Urls holds [bt:Url bt:Url bt:Url bt:Url ov:Url], not [bt:Url+]',
  ],
  [
    'a missing icon size',
    '<bt:Image size="80" resid="Icon.Import.80" />',
    '',
    'ov:Control Avstam.Import has icons of 16,32',
  ],
  [
    'an icon of another size than it says',
    'resid="Icon.Reconcile.80"',
    'resid="Icon.Reconcile.32"',
    'assets/icons/reconcile-32.png is 32 x 32, not 80 x 80',
  ],
  [
    'an icon that does not exist',
    'icons/update-80.png',
    'icons/update-81.png',
    'assets/icons/update-81.png is missing',
  ],
  [
    'a store icon of another size',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/reconcile-32.png"',
    'IconUrl DefaultValue="https://localhost:3000/assets/icons/reconcile-64.png"',
    'assets/icons/reconcile-64.png is 64 x 64, not 32 x 32',
  ],
  ['only one host', '<Host Name="Document" />', '', 'Hosts are Workbook'],
  ['a host without its commands', /<Host xsi:type="Document">[^]*?<\/Host>/, '', 'ov:Hosts are Workbook'],
  [
    'a button that runs a function',
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    'ov:Action is of type ExecuteFunction',
  ],
  [
    'a requirement that shuts out Word',
    '<DefaultSettings>',
    `${requirement}<DefaultSettings>`,
    'ExcelApi is required of every host',
  ],
  ['a foreign domain', '<Hosts>', `${domain}<Hosts>`, 'https://example.org is a domain of others'],
  ['more rights than needed', 'ReadWriteDocument', 'ReadWriteMailbox', 'the permission is ReadWriteMailbox'],
  [
    'a version that Excel on the web refuses',
    /<Version>.*<\/Version>/,
    '<Version>0.1.0</Version>',
    'Version has not four parts',
  ],
  ['an id that is no GUID', '<Id>7d3f0c1e', '<Id>7d3f0c1', 'Id is no GUID'],
])('%s is found', (_what, from, to, problem) => {
  expect(manifestProblems(changed(from, to)).join('\n')).toContain(problem);
});

test('a manifest that is no XML is refused', () => {
  expect(() => manifestProblems(changed('</OfficeApp>', ''))).toThrow('not well-formed');
});
