import type { XmlHandler } from '../xml/xmlScanner';
import { decodeExcelEscapes } from '../xml/xmlText';

/** Collects the shared strings: runs of one string are joined, phonetic readings left out. */
export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private inPhonetic = false;

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
    else if (name === 'si') this.strings.push(decodeExcelEscapes(this.current));
  }
}
