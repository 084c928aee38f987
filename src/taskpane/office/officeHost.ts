import type { Language } from '../../reports/messages/texts';
import { ExcelWorkbook } from '../../workbook/excel/excelWorkbook';
import { isExcelNewEnough } from '../../workbook/excel/excelRun';
import type { PaneHost } from '../paneHost';
import { languageOf } from './officeLanguage';
import { officeTheme, onOfficeThemeChange } from './officeTheme';

/** What the pane was opened in; it works only in an Excel or a Word that is new enough. */
export type OfficeStart =
  | { readonly kind: 'excel'; readonly host: PaneHost }
  | { readonly kind: 'word'; readonly language: Language; readonly readOnly: boolean }
  | { readonly kind: 'tooOld' | 'wordTooOld' | 'otherApp'; readonly language: Language }
  /** Not in Office, or Office.js could not be loaded. */
  | { readonly kind: 'outside' };

/** Waits for Office and asks what it is. */
export async function startInOffice(): Promise<OfficeStart> {
  // Without a network the script of Microsoft's does not load.
  if (typeof Office === 'undefined') return { kind: 'outside' };
  const info = (await Office.onReady()) as { readonly host: Office.HostType | null };
  if (info.host === null) return { kind: 'outside' };
  const language = languageOf(Office.context.displayLanguage);
  const readOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;
  if (info.host === Office.HostType.Word) {
    const isNewEnough = Office.context.requirements.isSetSupported('WordApi', '1.3');
    return isNewEnough ? { kind: 'word', language, readOnly } : { kind: 'wordTooOld', language };
  }
  if (info.host !== Office.HostType.Excel) return { kind: 'otherApp', language };
  if (!isExcelNewEnough()) return { kind: 'tooOld', language };
  return {
    kind: 'excel',
    host: {
      workbook: await ExcelWorkbook.open(),
      language,
      readOnly,
      theme: officeTheme(),
      onThemeChange: onOfficeThemeChange,
      openSample,
      ...(Office.context.platform === Office.PlatformType.Mac ? { downloadsNothing: true } : {}),
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
