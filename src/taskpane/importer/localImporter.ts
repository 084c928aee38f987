import { importChange, previewImport } from '../../app/importOutcome';
import type { ImportChoices } from '../../domain/outcome/importChoices';
import type { ImportPlan } from '../../domain/outcome/importPlan';
import type { OutcomeReading } from '../../importing/outcomeReading';
import { readOutcomeFile } from '../../importing/readOutcomeFile';
import type { ReadFile } from '../../reports/importing/readFile';
import type { ImportView } from '../../reports/importView';
import { importTextsIn } from '../../reports/messages/importing/importTexts';
import type { Language } from '../../reports/messages/texts';
import type { WorkbookChange } from '../../workbook/workbook';
import type { ReconcileInput } from '../reconciler/reconciler';
import { reportTexts } from '../reconciler/reportTexts';
import { abortError } from '../worker/abortError';
import { fileBytes } from './fileBytes';
import type { FileChoice, FileWatch, Importer } from './importer';

declare const AVSTAM_VERSION: string;

interface Planned {
  readonly workbook: ReconcileInput;
  readonly choices: ImportChoices;
  readonly plan: ImportPlan | null;
}

/** Imports on the thread that it is called on. `openWorkbook` opens an outcome file that is a workbook. */
export class LocalImporter implements Importer {
  private files: readonly { readonly picked: File; readonly read: ReadFile }[] = [];
  private planned: Planned | null = null;
  private reading = new AbortController();

  constructor(private readonly openWorkbook: OutcomeReading['openWorkbook']) {}

  async read(picked: readonly File[], watch: FileWatch = {}): Promise<void> {
    const files = [];
    for (const [index, file] of picked.entries()) {
      const read = await this.readFile(file, index, { sheet: null, dimension: null }, watch);
      files.push({ picked: file, read });
    }
    this.files = files;
  }

  async readAgain(place: number, choice: FileChoice, watch: FileWatch = {}): Promise<void> {
    const file = this.files[place];
    if (file === undefined) throw new Error(`No file ${place} has been read.`);
    const read = await this.readFile(file.picked, place, choice, watch);
    this.files = this.files.map((other) => (other === file ? { ...file, read } : other));
  }

  plan(workbook: ReconcileInput, choices: ImportChoices, language: Language): Promise<ImportView> {
    const files = this.files.map(({ read }) => read);
    const { plan, view } = previewImport({ workbook, files, choices }, importTextsIn(language));
    this.planned = { workbook, choices, plan };
    return Promise.resolve(view);
  }

  again(settings: string | null, choices: ImportChoices, language: Language): Promise<ImportView> {
    return this.plan({ ...this.known().workbook, settings }, choices, language);
  }

  async change(at: Date, language: Language): Promise<WorkbookChange> {
    const { workbook, choices, plan } = this.known();
    if (plan === null) throw new Error('Nothing has been planned.');
    const files = this.files.map(({ read }) => read);
    const texts = await reportTexts(language);
    const run = { source: workbook.name, leftOut: [], at, version: AVSTAM_VERSION, live: true };
    const change = importChange({ workbook, files, choices }, plan, run, texts, importTextsIn(language));
    if (change === null) throw new Error('There is nothing to write.');
    return change;
  }

  cancel(): void {
    this.reading.abort(abortError());
    this.reading = new AbortController();
    this.files = [];
    this.planned = null;
  }

  private async readFile(
    file: File,
    place: number,
    choice: FileChoice,
    { onProgress }: FileWatch,
  ): Promise<ReadFile> {
    const { signal } = this.reading;
    onProgress?.(place, 0);
    const result = await readOutcomeFile(fileBytes(file), {
      ...choice,
      openWorkbook: this.openWorkbook,
      signal,
      onProgress: (done) => onProgress?.(place, done),
    });
    signal.throwIfAborted();
    return { name: file.name, result };
  }

  private known(): Planned {
    if (this.planned === null) throw new Error('Nothing has been planned.');
    return this.planned;
  }
}
