import { isCellError } from '../../../src/workbook/cells';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../../officeHost/hostError';
import { isHostObject } from '../../officeHost/wire/hostObject';
import { checked, isBoolean, isText } from '../../officeHost/wire/members';
import { parseFormula } from '../formula/parse';
import { absoluteAddress } from '../model/address';
import { formulaValue, namedArea, parsedName } from '../model/calculation';
import { newId } from '../model/newId';
import { asWireValue } from '../model/typedInput';
import { sameName, type HostWorkbook } from '../model/workbook';
import type { NamedItem } from '../model/namedItem';
import type { ExcelArguments } from './excelArguments';
import { hostObject, type HostObject, type NameRef, type NameScope } from './targets';
import type { HostContext, Members } from './excelMembers';

function namesOf({ sheet }: NameScope, workbook: HostWorkbook): NamedItem[] {
  return sheet === null ? workbook.names : sheet.names;
}

/** Names that Excel refuses: cell addresses, `R1C1`, and what does not begin with a letter or an underscore. */
function isValidName(name: string): boolean {
  const word = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name) && name.length <= 255;
  return word && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^(?:[rc]|r\d+c\d*|c\d+)$/i.test(name);
}

function addName(scope: NameScope, args: ExcelArguments, { workbook }: HostContext): HostObject {
  const name = args.text(0);
  if (workbook.readOnly) throw accessDenied('the workbook is read-only');
  if (!isValidName(name)) throw invalidArgument(`the name ${name}`);
  const names = namesOf(scope, workbook);
  if (names.some((item) => sameName(item.name, name))) throw itemAlreadyExists(`the name ${name}`);
  const item: NamedItem = {
    id: newId(),
    name,
    formula: formulaOf(args),
    visible: true,
    comment: args.optionalText(2) ?? '',
  };
  names.push(item);
  workbook.changed();
  return hostObject('NamedItem', { sheet: scope.sheet, item });
}

function formulaOf(args: ExcelArguments): string {
  const reference = args.at(1);
  if (isHostObject(reference)) {
    const range = args.object(1, 'Range')?.target;
    if (range === undefined) throw invalidArgument('the range of a name');
    return `=${absoluteAddress(range.sheet.name, range.area)}`;
  }
  if (typeof reference === 'number') return `=${reference}`;
  const formula = args.text(1);
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  parseFormula(formula);
  return formula;
}

export const namedItemCollectionMembers: Members<NameScope> = {
  items: ({ sheet }, { workbook }) =>
    namesOf({ sheet }, workbook).map((item) => hostObject('NamedItem', { sheet, item })),
  item: ({ sheet }, key, { workbook }) => {
    const item = namesOf({ sheet }, workbook).find(
      (candidate) => candidate.id === key || sameName(candidate.name, String(key)),
    );
    return item === undefined ? null : hostObject('NamedItem', { sheet, item });
  },
  call: { Add: addName },
};

function nameType({ item }: NameRef): string {
  const expression = parsedName(item);
  if (expression === null) return 'Error';
  if (expression.kind !== 'constant') return 'Range';
  const { value } = expression;
  if (value === null || isCellError(value)) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function nameValue({ item }: NameRef, { workbook }: HostContext): unknown {
  const place = namedArea(workbook, item);
  if (place !== null) return absoluteAddress(place.sheet.name, place.area);
  const [sheet] = workbook.sheets;
  if (sheet === undefined || parsedName(item) === null) return '#REF!';
  return asWireValue(formulaValue(workbook, sheet, item.formula));
}

function rangeOf({ item }: NameRef, { workbook }: HostContext): HostObject | null {
  const place = namedArea(workbook, item);
  return place === null ? null : hostObject('Range', place);
}

export const namedItemMembers: Members<NameRef> = {
  id: ({ item }) => item.id,
  exists: ({ sheet, item }, { workbook }) => namesOf({ sheet }, workbook).includes(item),
  get: {
    Name: ({ item }) => item.name,
    Formula: ({ item }) => item.formula,
    Visible: ({ item }) => item.visible,
    Comment: ({ item }) => item.comment,
    Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Type: nameType,
    Value: nameValue,
    _Id: ({ item }) => item.id,
  },
  set: {
    Visible: ({ item }, value) => {
      item.visible = checked(isBoolean, value, 'visible');
    },
    Comment: ({ item }, value) => {
      item.comment = checked(isText, value, 'comment');
    },
    Formula: ({ item }, value, { workbook }) => {
      const formula = checked(isText, value, 'formula');
      parseFormula(formula);
      item.formula = formula;
      workbook.changed();
    },
  },
  navigate: {
    Worksheet: ({ sheet }) => {
      if (sheet === null) throw itemNotFound('the sheet of a name of the workbook');
      return hostObject('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : hostObject('Worksheet', sheet)),
  },
  call: {
    GetRange: (target, _, context) => {
      const range = rangeOf(target, context);
      if (range === null) throw itemNotFound(`the range of ${target.item.name}`);
      return range;
    },
    GetRangeOrNullObject: (target, _, context) => rangeOf(target, context),
    Delete: ({ sheet, item }, _, { workbook }) => {
      const names = namesOf({ sheet }, workbook);
      names.splice(names.indexOf(item), 1);
      workbook.changed();
    },
  },
};
