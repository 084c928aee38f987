import { accessDenied, invalidArgument } from '../../officeHost/hostError';
import { checked, isOneOf } from '../../officeHost/wire/members';
import { sameName, type HostWorkbook } from '../model/workbook';
import { newId } from '../model/newId';
import { hostObject, type HostObject, type Targets } from './targets';
import type { Members } from './excelMembers';

const cannotRemember = (): null => null;

export const workbookMembers: Members<HostWorkbook> = {
  get: {
    Name: ({ name }) => name,
    ReadOnly: ({ readOnly }) => readOnly,
  },
  navigate: {
    Application: (workbook) => hostObject('Application', workbook),
    Worksheets: (workbook) => hostObject('WorksheetCollection', workbook),
    Names: () => hostObject('NamedItemCollection', { sheet: null }),
    Protection: (workbook) => hostObject('WorkbookProtection', workbook),
    Settings: (workbook) => hostObject('SettingCollection', workbook),
    CustomXmlParts: (workbook) => hostObject('CustomXmlPartCollection', workbook),
  },
  call: {
    GetSelectedRange: ({ selection }) => hostObject('Range', selection),
    GetActiveCell: ({ selection: { sheet, area } }) =>
      hostObject('Range', { sheet, area: { ...area, bottom: area.top, right: area.left } }),
    // What Excel on the web has in place of `application.createWorkbook`.
    CreateAndOpenWorkbook: (_, args, { opened }) => void opened.push(args.optionalText(0) ?? null),
    _RemoveReference: (_, args, context) => context.forget(args.text(0)),
  },
};

export const applicationMembers: Members<HostWorkbook> = {
  get: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value) => {
      const isMode = isOneOf('Automatic', 'AutomaticExceptTables', 'Manual');
      workbook.calculationMode = checked(isMode, value, 'calculationMode');
    },
  },
  call: {
    Calculate: (workbook) => workbook.changed(),
    // Values are computed when they are read, and nothing is drawn.
    SuspendApiCalculationUntilNextSync: cannotRemember,
    SuspendScreenUpdatingUntilNextSync: cannotRemember,
    CreateWorkbook: (_, args): HostObject =>
      hostObject('WorkbookCreated', { id: newId(), base64: args.optionalText(0) ?? null }),
  },
};

export const workbookCreatedMembers: Members<Targets['WorkbookCreated']> = {
  get: { Id: ({ id }) => id },
  call: { Open: ({ base64 }, _, { opened }) => void opened.push(base64) },
};

export const workbookProtectionMembers: Members<HostWorkbook> = {
  get: { Protected: ({ structureProtected }) => structureProtected },
  call: {
    Protect: (workbook) => {
      if (workbook.structureProtected) throw accessDenied('the workbook is protected already');
      workbook.structureProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
};

export const settingCollectionMembers: Members<HostWorkbook> = {
  items: ({ settings }) => [...settings.keys()].map((key) => hostObject('Setting', { key })),
  item: ({ settings }, key) => {
    const known = [...settings.keys()].find((candidate) => sameName(candidate, String(key)));
    return known === undefined ? null : hostObject('Setting', { key: known });
  },
  call: {
    Add: ({ settings }, args) => {
      const key = args.text(0);
      settings.set(key, args.at(1) ?? null);
      return hostObject('Setting', { key });
    },
  },
};

export const settingMembers: Members<Targets['Setting']> = {
  id: ({ key }) => key,
  exists: ({ key }, { workbook }) => workbook.settings.has(key),
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { workbook }) => workbook.settings.get(key),
    _Id: ({ key }) => key,
  },
  set: { Value: ({ key }, value, { workbook }) => void workbook.settings.set(key, value) },
  call: { Delete: ({ key }, _, { workbook }) => void workbook.settings.delete(key) },
};

/** The namespace of an XML document's root; throws InvalidArgument where the text has no element. */
function namespaceOf(xml: string): string {
  const root = /^(?:\s|<\?[^>]*\?>|<!--.*?-->)*<([\w.-]+:)?[\w.-]+([^>]*)>/s.exec(xml);
  if (root === null || !/>\s*$/.test(xml)) throw invalidArgument('the XML of a custom XML part');
  const [, prefix = '', attributes = ''] = root;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

export const customXmlPartCollectionMembers: Members<HostWorkbook> = {
  items: ({ customXmlParts }) => customXmlParts.map((part) => hostObject('CustomXmlPart', part)),
  call: {
    Add: (workbook, args) => {
      const part = { id: newId(), xml: args.text(0) };
      namespaceOf(part.xml);
      if (workbook.readOnly) throw accessDenied('the workbook is read-only');
      workbook.customXmlParts.push(part);
      return hostObject('CustomXmlPart', part);
    },
    GetByNamespace: (_, args) => hostObject('CustomXmlPartScopedCollection', { namespaceUri: args.text(0) }),
  },
};

type ScopedParts = Targets['CustomXmlPartScopedCollection'];

function partsWithin({ namespaceUri }: ScopedParts, workbook: HostWorkbook): readonly HostObject[] {
  return workbook.customXmlParts
    .filter(({ xml }) => namespaceOf(xml) === namespaceUri)
    .map((part) => hostObject('CustomXmlPart', part));
}

export const customXmlPartScopedCollectionMembers: Members<ScopedParts> = {
  items: (target, { workbook }) => partsWithin(target, workbook),
  call: {
    GetOnlyItem: (target, _, { workbook }) => {
      const parts = partsWithin(target, workbook);
      if (parts.length !== 1) throw invalidArgument(`${parts.length} parts of the namespace`);
      return parts[0];
    },
    GetOnlyItemOrNullObject: (target, _, { workbook }) => {
      const parts = partsWithin(target, workbook);
      return parts.length === 1 ? parts[0] : null;
    },
  },
};

export const customXmlPartMembers: Members<Targets['CustomXmlPart']> = {
  id: ({ id }) => id,
  exists: (part, { workbook }) => workbook.customXmlParts.includes(part),
  get: { Id: ({ id }) => id, NamespaceUri: ({ xml }) => namespaceOf(xml) },
  call: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, args) => {
      const xml = args.text(0);
      namespaceOf(xml);
      part.xml = xml;
    },
    Delete: (part, _, { workbook }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
    },
  },
};
