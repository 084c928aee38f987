/**
 * What each element of the manifest holds, in the order that Office demands: `?` at most one, `*` any number, `+` at least
 * one. An element without an entry holds none. Prefixes: none for the base, `ov:` for VersionOverrides, `bt:` for basic types.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions ov:VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  'ov:VersionOverrides': 'ov:Description? ov:Requirements? ov:Hosts ov:Resources',
  'ov:Requirements': 'bt:Sets? bt:Methods?',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host': 'ov:DesktopFormFactor',
  'ov:DesktopFormFactor': 'ov:GetStarted ov:FunctionFile? ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint': 'ov:OfficeTab+',
  'ov:OfficeTab': 'ov:Group+',
  'ov:Group': 'ov:Label ov:Icon ov:Control+',
  'ov:Control': 'ov:Label ov:Supertip ov:Icon ov:Action',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Icon': 'bt:Image+',
  'ov:Action': 'ov:TaskpaneId ov:SourceLocation ov:Title?',
  'ov:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** Where an element must hold other elements than `children`, or in another order, what it must hold; else null. */
export function demandedContent(name: string, children: readonly string[]): string | null {
  const demanded = contents[name] ?? '';
  const held = children.map((child) => `${child} `).join('');
  return patternOf(demanded).test(held) ? null : demanded;
}

function patternOf(demanded: string): RegExp {
  const parts = demanded.split(' ').filter((part) => part !== '');
  return new RegExp(`^${parts.map((part) => part.replace(/([^?*+]+)/, '(?:$1 )')).join('')}$`);
}
