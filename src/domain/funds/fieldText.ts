import { dayOf, dayText, type Day } from '../day';
import { Decimal } from '../decimal';
import type { FundLimit } from './fundLimit';
import type { Exemption, RuleScope } from './fundRule';
import { limitText, parseLimit, type LimitProblemCode } from './limitText';

export type FieldLanguage = 'sv' | 'en';

export type FieldProblemCode =
  | 'scopeMissing'
  | 'scopeUnreadable'
  | 'dayUnreadable'
  | 'shareUnreadable'
  | 'yesNoUnreadable'
  | 'yearsUnreadable'
  | 'exemptionsUnreadable'
  | 'limitUnreadable'
  | 'limitUnitMissing'
  | 'limitAmbiguous';

/** Why a text is no value of its field. */
export interface FieldProblem {
  readonly code: FieldProblemCode;
  /** The text, or the part of it that can't be read. */
  readonly text: string;
}

export type FieldReading<Value> = { readonly value: Value } | { readonly problem: FieldProblem };

/** How values of a field are written for people, and read back from either language; a blank text is trimmed to ''. */
export interface FieldText<Value> {
  readonly write: (value: Value, language: FieldLanguage) => string;
  readonly read: (text: string) => FieldReading<Value>;
}

export const plainField: FieldText<string> = {
  write: (value) => value,
  read: (text) => ({ value: text }),
};

export const nameField: FieldText<string | null> = {
  write: (value) => value ?? '',
  read: (text) => ({ value: text === '' ? null : text }),
};

export const dayField: FieldText<Day | null> = {
  write: (value) => (value === null ? '' : dayText(value)),
  read: (text) => {
    const value = text === '' ? null : dayOf(text);
    return value === null && text !== '' ? unreadable('dayUnreadable', text) : { value };
  },
};

/** Only a percent is read: whether a plain 1 is all or a hundredth can't be told. */
export const shareField: FieldText<Decimal | null> = {
  write: (value, language) => (value === null ? '' : percentText(value, language)),
  read: (text) => {
    const value = text === '' ? null : percentOf(text);
    return value === null && text !== '' ? unreadable('shareUnreadable', text) : { value };
  },
};

const limitProblems: Readonly<Record<LimitProblemCode, FieldProblemCode>> = {
  unreadable: 'limitUnreadable',
  unitMissing: 'limitUnitMissing',
  ambiguousNumber: 'limitAmbiguous',
};

export const limitField: FieldText<FundLimit | null> = {
  write: (value, language) => (value === null ? '' : limitText(value, language)),
  read: (text) => {
    if (text === '') return { value: null };
    const reading = parseLimit(text);
    return reading.kind === 'limit'
      ? { value: reading.limit }
      : unreadable(limitProblems[reading.problem.code], reading.problem.text);
  },
};

/** Blank is no: a rule does only what it says. */
export const yesNoField: FieldText<boolean> = {
  write: (value, language) => (value ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' })[language],
  read: (text) => {
    if (/^(?:ja|yes)$/i.test(text)) return { value: true };
    return text === '' || /^(?:nej|no)$/i.test(text) ? { value: false } : unreadable('yesNoUnreadable', text);
  },
};

/** Any number is read, so that one that is no count of years is refused as such. */
export const yearsField: FieldText<number | null> = {
  write: (value, language) => (value === null ? '' : numberText(new Decimal(value), language)),
  read: (text) => {
    if (text === '') return { value: null };
    const [, number] = /^([-\u2212]?\d{1,9}(?:[.,]\d{1,9})?)(?: ?(?:år|years?))?$/iu.exec(text) ?? [];
    return number === undefined
      ? unreadable('yearsUnreadable', text)
      : { value: decimalOf(number).toNumber() };
  },
};

const scopeWords = {
  sv: { municipality: 'Kommunen', administration: 'Förvaltning', unit: 'Enhet' },
  en: { municipality: 'Municipality', administration: 'Administration', unit: 'Unit' },
} as const;

/** `Kommunen`, `Förvaltning: Gymnasium`, `Enhet: Konsult och uppdrag`. */
export const scopeField: FieldText<RuleScope> = {
  write: (scope, language) => {
    const word = scopeWords[language][scope.kind];
    if (scope.kind === 'municipality') return word;
    return `${word}: ${scope.kind === 'unit' ? scope.unit : scope.administration}`;
  },
  read: (text) => {
    if (text === '') return unreadable('scopeMissing', text);
    if (/^(?:(?:hela )?kommunen?|(?:the |whole )*municipality)$/i.test(text))
      return { value: { kind: 'municipality' } };
    const [, word, name] = /^(\p{L}+) ?: ?(.*\S)$/u.exec(text) ?? [];
    if (word !== undefined && name !== undefined) {
      if (/^(?:förvaltning|nämnd|administration|board)$/i.test(word))
        return { value: { kind: 'administration', administration: name } };
      if (/^(?:enhet|avdelning|unit|department)$/i.test(word)) return { value: { kind: 'unit', unit: name } };
    }
    return unreadable('scopeUnreadable', text);
  },
};

/** `Personlig assistans; Hemlöshet 75 %`; a name that would be read otherwise stands in quotation marks. */
export const exemptionsField: FieldText<readonly Exemption[]> = {
  write: (exemptions, language) =>
    exemptions
      .map(({ unit, share }) => {
        const name = /[;"%:]|^\s|\s$|^$/.test(unit) ? `"${unit.replaceAll('"', '""')}"` : unit;
        return share.equals(1) ? name : `${name} ${percentText(share, language)}`;
      })
      .join('; '),
  read: (text) => {
    const value: Exemption[] = [];
    const form = /\s*(?:"((?:[^"]|"")*)"|([^;"%]*?))(?:\s+([-\u2212]?\d+(?:[.,]\d+)?) ?%)?\s*(?:;|$)/y;
    while (form.lastIndex < text.length) {
      const [all, quoted, plain = '', percent] = form.exec(text) ?? [];
      const unit = quoted?.replaceAll('""', '"') ?? plain;
      if (all === undefined || (quoted === undefined && unit === ''))
        return unreadable('exemptionsUnreadable', text);
      value.push({ unit, share: percent === undefined ? new Decimal(1) : decimalOf(percent).div(100) });
    }
    return { value };
  },
};

/** `12,5 %` for 0.125. */
export function percentText(share: Decimal, language: FieldLanguage): string {
  return `${numberText(share.times(100), language)} %`;
}

function percentOf(text: string): Decimal | null {
  const [, number] = /^([-\u2212]?\d{1,9}(?:[.,]\d{1,9})?) ?(?:%|procent|percent)$/i.exec(text) ?? [];
  return number === undefined ? null : decimalOf(number).div(100);
}

function numberText(value: Decimal, language: FieldLanguage): string {
  const written = value.toFixed();
  return language === 'sv' ? written.replace('.', ',') : written;
}

function decimalOf(written: string): Decimal {
  return new Decimal(written.replace('\u2212', '-').replace(',', '.'));
}

function unreadable(code: FieldProblemCode, text: string): { readonly problem: FieldProblem } {
  return { problem: { code, text } };
}
