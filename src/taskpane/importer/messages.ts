import type { ImportChoices } from '../../domain/outcome/importChoices';
import type { ImportView } from '../../reports/importView';
import type { Language } from '../../reports/messages/texts';
import type { ChangeMessage } from '../worker/changeMessage';
import type { SheetMessage } from '../worker/postedSheets';
import type { FailedReply } from '../worker/workerTalk';
import type { FileChoice } from './importer';

/** What the pane posts to the worker; a file goes as what it is read from, not as its content. */
export type ImportRequest =
  | SheetMessage
  | { readonly kind: 'read'; readonly id: number; readonly files: readonly File[] }
  | { readonly kind: 'readAgain'; readonly id: number; readonly file: number; readonly choice: FileChoice }
  | {
      readonly kind: 'plan';
      readonly id: number;
      readonly name: string;
      readonly settings: string | null;
      readonly choices: ImportChoices;
      readonly language: Language;
    }
  | {
      readonly kind: 'again';
      readonly id: number;
      readonly settings: string | null;
      readonly choices: ImportChoices;
      readonly language: Language;
    }
  /** `at` in milliseconds since 1970. */
  | { readonly kind: 'change'; readonly id: number; readonly at: number; readonly language: Language };

/** What the worker posts back: of the files nothing but what is shown of them. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly id: number; readonly file: number; readonly done: number }
  | { readonly kind: 'read'; readonly id: number }
  | { readonly kind: 'view'; readonly id: number; readonly view: ImportView }
  | { readonly kind: 'change'; readonly id: number; readonly change: ChangeMessage }
  | FailedReply;
