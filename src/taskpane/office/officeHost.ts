import type { Language } from '../../reports/messages/texts';
import { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { isExcelNewEnough } from '../../workbook/excel/excelRun';
import type { PaneHost } from '../paneHost';
import { languageOf } from './officeLanguage';
import { officeTheme, onOfficeThemeChange } from './officeTheme';

/** What the pane was opened in; the pane works only in an Excel that is new enough. */
export type OfficeStart =
  | { readonly kind: 'excel'; readonly host: PaneHost }
  | { readonly kind: 'tooOld' | 'word' | 'otherApp'; readonly language: Language }
  /** Not in Office, or Office.js could not be loaded. */
  | { readonly kind: 'outside' };

/** Waits for Office and asks what it is. */
export async function startInOffice(): Promise<OfficeStart> {
  // Without a network the script of Microsoft's does not load.
  if (typeof Office === 'undefined') return { kind: 'outside' };
  const info = (await Office.onReady()) as { readonly host: Office.HostType | null };
  if (info.host === null) return { kind: 'outside' };
  const language = languageOf(Office.context.displayLanguage);
  if (info.host === Office.HostType.Word) return { kind: 'word', language };
  if (info.host !== Office.HostType.Excel) return { kind: 'otherApp', language };
  if (!isExcelNewEnough()) return { kind: 'tooOld', language };
  return {
    kind: 'excel',
    host: {
      workbook: await ExcelWorkbook.open(),
      language,
      readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
      theme: officeTheme(),
      onThemeChange: onOfficeThemeChange,
      openSample,
    },
  };
}

/** Excel opens it as a new workbook in a window of its own. */
async function openSample(): Promise<void> {
  const response = await fetch('samples/delarsrapport.xlsx');
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await Excel.createWorkbook(base64(bytes));
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
