import type { ReadingBudget } from '../../../officePackage/limits';
import type { XmlHandler } from '../../../officePackage/xml/xmlScanner';
import { decodeExcelEscapes } from '../../../officePackage/xml/xmlText';
import { copyText } from './textCopies';

/** Collects the shared strings: runs of one string are joined, phonetic readings left out. */
export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private inPhonetic = false;

  constructor(
    private readonly part: string,
    private readonly budget: ReadingBudget,
  ) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 't') this.inText = !this.inPhonetic;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'si') this.add(decodeExcelEscapes(this.current));
  }

  private add(text: string): void {
    this.budget.takeText(text, this.part);
    this.strings.push(copyText(text));
  }
}
