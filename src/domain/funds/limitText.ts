import { Decimal } from '../decimal';
import { convert, type Unit } from '../unit';
import type { FundLimit, Money, SizeStep } from './fundLimit';

export type LimitProblemCode = 'unreadable' | 'unitMissing' | 'ambiguousNumber';

/** Why a text is no limit, and which part of it. */
export interface LimitProblem {
  readonly code: LimitProblemCode;
  readonly text: string;
}

export type LimitReading =
  | { readonly kind: 'limit'; readonly limit: FundLimit }
  | { readonly kind: 'problem'; readonly problem: LimitProblem };

type Language = 'sv' | 'en';

const words = {
  sv: { lowest: 'lägst av', highest: 'högst av', and: 'och', upTo: 'till', above: 'därutöver' },
  en: { lowest: 'lower of', highest: 'higher of', and: 'and', upTo: 'up to', above: 'above' },
} as const;

/** The limit as it is written in a cell: `1 mnkr`, `lägst av 1 mnkr och 1 %`. The reader takes both languages. */
export function limitText(limit: FundLimit, language: Language): string {
  const say = words[language];
  switch (limit.kind) {
    case 'amount':
      return moneyText(limit.money, language);
    case 'share':
      return `${numberText(limit.share.times(100), language)} %`;
    case 'range':
      return `${numberText(limit.low, language)}–${numberText(limit.high, language)} ${limit.unit}`;
    case 'bySize':
      return limit.steps
        .map(({ upTo, limit: money }) => {
          const size = upTo === null ? say.above : `${say.upTo} ${moneyText(upTo, language)}`;
          return `${size}: ${moneyText(money, language)}`;
        })
        .join('; ');
    default: {
      const parts = limit.of.map((one) =>
        ['lowest', 'highest', 'bySize'].includes(one.kind)
          ? `(${limitText(one, language)})`
          : limitText(one, language),
      );
      return `${say[limit.kind]} ${parts.join(` ${say.and} `)}`;
    }
  }
}

function moneyText({ value, unit }: Money, language: Language): string {
  return `${numberText(value, language)} ${unit}`;
}

/** Thousands apart; a fourth decimal where three could be taken for thousands. */
function numberText(value: Decimal, language: Language): string {
  const [whole = '', decimals = ''] = value.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  const point = language === 'sv' ? ',' : '.';
  const rest = decimals === '' ? '' : `${point}${decimals.length === 3 ? `${decimals}0` : decimals}`;
  return `${value.isNegative() && !value.isZero() ? '−' : ''}${grouped}${rest}`;
}

/** Reads a limit in Swedish or English; an amount without a unit is a problem, not a guess. */
export function parseLimit(text: string): LimitReading {
  const reader = new LimitReader(text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim());
  try {
    return { kind: 'limit', limit: reader.whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}

/** How the reader leaves a text; never seen outside. */
class Unreadable extends Error {
  constructor(readonly problem: LimitProblem) {
    super(problem.code);
  }
}

const unitWords: Readonly<Record<string, Unit>> = {
  kr: 'kr',
  kronor: 'kr',
  sek: 'kr',
  tkr: 'tkr',
  ksek: 'tkr',
  mnkr: 'mnkr',
  mkr: 'mnkr',
  msek: 'mnkr',
};
const digits = String.raw`[-−]?\s?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?(?![\d.,])`;

interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit | '%' | null;
}

class LimitReader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): FundLimit {
    const limit = this.limit();
    if (this.at < this.text.length) this.fail();
    return limit;
  }

  private limit(): FundLimit {
    if (this.take('(?:lägst|lägsta|lower|lowest) (?:av|of)') !== null) return this.combined('lowest');
    if (this.take('(?:högst|högsta|higher|highest) (?:av|of)') !== null) return this.combined('highest');
    const steps: SizeStep[] = [];
    for (let step = this.step(); step !== null; step = this.take(';') === null ? null : this.step()) {
      steps.push(step);
    }
    return steps.length > 0 ? { kind: 'bySize', steps } : this.plain();
  }

  private combined(kind: 'lowest' | 'highest'): FundLimit {
    const of = [this.part()];
    while (this.take('(?:och|and|,)') !== null) of.push(this.part());
    if (of.length < 2) this.fail();
    return { kind, of };
  }

  private part(): FundLimit {
    if (this.take(String.raw`\(`) === null) return this.plain();
    const limit = this.limit();
    if (this.take(String.raw`\)`) === null) this.fail();
    return limit;
  }

  private step(): SizeStep | null {
    const isAbove = this.take('(?:därutöver|däröver|above)') !== null;
    if (!isAbove && this.take('(?:upp till|till|up to)') === null) return null;
    const upTo = isAbove ? null : this.money();
    if (this.take(':') === null) this.fail();
    return { upTo, limit: this.money() };
  }

  private plain(): FundLimit {
    const start = this.at;
    const first = this.quantity();
    if (this.take('[-–—−]') !== null) return this.range(first);
    if (first.unit === '%') return { kind: 'share', share: first.value.div(100) };
    return { kind: 'amount', money: this.withUnit(first, start) };
  }

  private range(first: Quantity): FundLimit {
    const high = this.money();
    if (first.unit === '%') this.fail();
    const low = first.unit === null ? first.value : convert(first.value, first.unit, high.unit);
    return { kind: 'range', low, high: high.value, unit: high.unit };
  }

  private money(): Money {
    const start = this.at;
    return this.withUnit(this.quantity(), start);
  }

  private withUnit({ value, unit }: Quantity, start: number): Money {
    if (unit === null || unit === '%') this.fail('unitMissing', start);
    return { value, unit };
  }

  private quantity(): Quantity {
    const start = this.at;
    const number = this.take(digits);
    if (number === null) this.fail();
    const plain = number.replace(/ /g, '');
    // 50.000 kr is fifty thousand to some and fifty to others.
    if (/^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) this.fail('ambiguousNumber', start);
    const value = new Decimal(plain.replace('−', '-').replace(',', '.'));
    if (this.take('(?:%|procent|percent)') !== null) return { value, unit: '%' };
    const unit = this.take(String.raw`(?:${Object.keys(unitWords).join('|')})(?!\p{L})`);
    return { value, unit: unit === null ? null : (unitWords[unit.toLowerCase()] ?? null) };
  }

  /** The text at the place that the pattern fits, with blanks around it passed; null where it does not. */
  private take(pattern: string): string | null {
    const fitting = new RegExp(` ?(${pattern}) ?`, 'iuy');
    fitting.lastIndex = this.at;
    const [all, inner] = fitting.exec(this.text) ?? [];
    if (all === undefined || inner === undefined) return null;
    this.at += all.length;
    return inner;
  }

  private fail(code: LimitProblemCode = 'unreadable', from = this.at): never {
    throw new Unreadable({ code, text: this.text.slice(from).trim() || this.text });
  }
}
