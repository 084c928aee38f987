/** What is taken for a file after `--explain`, and not for what is to be explained. */
const file = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt)$/i;
const commands: ReadonlySet<string> = new Set(['reconcile', 'import']);

/**
 * `--explain` may stand alone or before what it is about: `--explain KoU`, `--explain "KoU enheter!D22"`. A file or a command
 * after it is none of that; `--explain=...` takes anything.
 */
export function withValues(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const last = end < 0 ? args.length : end;
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const next = index + 1 < last ? (args[index + 1] ?? '-') : '-';
    if (arg !== '--explain' || index >= last) joined.push(arg);
    else if (next.startsWith('-') || file.test(next) || commands.has(next)) joined.push('--explain=');
    else {
      joined.push(`--explain=${next}`);
      index++;
    }
  }
  return joined;
}
