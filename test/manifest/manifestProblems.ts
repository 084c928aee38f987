import { iconProblems } from './iconProblems';
import { demandedContent } from './manifestContents';
import { ManifestElements, nameOf, titleOf, typeOf } from './manifestElements';
import { resourceProblems } from './resourceProblems';

type Check = (manifest: ManifestElements) => readonly string[];

const checks: readonly Check[] = [content, types, identity, hosts, demands, resourceProblems, iconProblems];

/** What Office, or one of its users, would stumble over in a manifest: one line each. */
export function manifestProblems(xml: string): readonly string[] {
  const manifest = new ManifestElements(xml);
  return checks.flatMap((check) => check(manifest));
}

function content({ all }: ManifestElements): readonly string[] {
  return all.flatMap((element) => {
    const children = [...element.children].map(nameOf);
    const demanded = demandedContent(nameOf(element), children);
    if (demanded === null) return [];
    return [`${titleOf(element)} holds [${children.join(' ')}], not [${demanded}]`];
  });
}

const demandedTypes: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['TaskPaneApp'],
  'ov:VersionOverrides': ['VersionOverridesV1_0'],
  'ov:Host': ['Workbook', 'Document'],
  'ov:ExtensionPoint': ['PrimaryCommandSurface'],
  'ov:Control': ['Button'],
  'ov:Action': ['ShowTaskpane'],
};

function types(manifest: ManifestElements): readonly string[] {
  return Object.entries(demandedTypes).flatMap(([name, allowed]) =>
    manifest
      .named(name)
      .map(typeOf)
      .filter((type) => !allowed.includes(type ?? ''))
      .map((type) => `${name} is of type ${type}`),
  );
}

function identity(manifest: ManifestElements): readonly string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(manifest.textOf('Id')))
    problems.push('Id is no GUID');
  // Excel on the web refuses a version of fewer than four parts.
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(manifest.textOf('Version')))
    problems.push('Version has not four parts');
  return problems;
}

function hosts(manifest: ManifestElements): readonly string[] {
  const base = manifest.named('Host').map((host) => host.getAttribute('Name'));
  const commands = manifest.named('ov:Host').map(typeOf);
  return [
    ['Hosts', base],
    ['ov:Hosts', commands],
  ].flatMap(([name, found]) =>
    String(found) === 'Workbook,Document' ? [] : [`${String(name)} are ${String(found)}`],
  );
}

function demands(manifest: ManifestElements): readonly string[] {
  const permissions = manifest.textOf('Permissions');
  return [
    ...(permissions === 'ReadWriteDocument' ? [] : [`the permission is ${permissions}`]),
    // Sets are ANDed over the hosts: one of Excel's would shut out Word.
    ...manifest.named('Set', 'bt:Set').map((set) => `${set.getAttribute('Name')} is required of every host`),
    ...manifest.named('AppDomain').map((domain) => `${domain.textContent} is a domain of others`),
  ];
}
