import type { Complaint, OptionKinds, OptionValues } from '../optionKinds';

export interface CheckTextOptions {
  /** Workbooks or text files with the tables; at least one. */
  readonly workbooks: readonly string[];
  /** A text file or a .docx. */
  readonly text: string;
  readonly json: boolean;
  /** Whether amounts that disagree end in status 1. */
  readonly exitCode: boolean;
}

export const checkTextOptionKinds = {
  json: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
} as const satisfies OptionKinds;

/** The last file is the text, those before it hold the tables. */
export function checkTextOptions(
  values: OptionValues,
  files: readonly string[],
): { readonly ok: true; readonly options: CheckTextOptions } | Complaint {
  const text = files.at(-1);
  if (text === undefined || files.length < 2)
    return { ok: false, complaint: ({ say }) => say('checkTextNeedsFiles') };
  const options = {
    workbooks: files.slice(0, -1),
    text,
    json: values.json === true,
    exitCode: values['exit-code'] === true,
  };
  return { ok: true, options };
}
