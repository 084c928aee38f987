import type { ImportChoices } from '../../domain/outcome/importChoices';
import type { ImportView } from '../../reports/importView';
import type { Language } from '../../reports/messages/texts';
import type { WorkbookChange } from '../../workbook/workbook';
import type { ReconcileInput } from '../reconciler/reconciler';
import type { FileChoice, FileWatch, Importer } from './importer';

/** A LocalImporter that is loaded when it is first used: with a worker nobody needs it. */
export class LazyImporter implements Importer {
  private loaded: Promise<Importer> | null = null;

  async read(files: readonly File[], watch?: FileWatch): Promise<void> {
    return (await this.local()).read(files, watch);
  }

  async readAgain(file: number, choice: FileChoice, watch?: FileWatch): Promise<void> {
    return (await this.local()).readAgain(file, choice, watch);
  }

  async plan(workbook: ReconcileInput, choices: ImportChoices, language: Language): Promise<ImportView> {
    return (await this.local()).plan(workbook, choices, language);
  }

  async again(settings: string | null, choices: ImportChoices, language: Language): Promise<ImportView> {
    return (await this.local()).again(settings, choices, language);
  }

  async change(at: Date, language: Language): Promise<WorkbookChange> {
    return (await this.local()).change(at, language);
  }

  cancel(): void {
    void this.loaded?.then((importer) => {
      importer.cancel();
    });
  }

  private local(): Promise<Importer> {
    this.loaded ??= Promise.all([import('./localImporter'), import('./openOutcomeWorkbook')]).then(
      ([{ LocalImporter }, { openOutcomeWorkbook }]) => new LocalImporter(openOutcomeWorkbook),
    );
    return this.loaded;
  }
}
