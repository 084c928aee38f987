import { defaultLanguage } from '../../src/cli/language';
import { noSettings } from '../../src/domain/settings';
import { parseCommandLine } from '../../src/cli/options';
import { textsIn } from '../../src/reports/messages/texts';

const defaults = {
  files: [],
  out: null,
  values: false,
  json: false,
  roundings: false,
  exitCode: false,
  tables: false,
  snapshot: null,
  rules: null,
  ledger: false,
  yearEnd: null,
  explain: null,
  settings: noSettings,
};

function complaint(...args: string[]): string {
  const { command } = parseCommandLine(args);
  if (command.kind !== 'wrong') throw new Error(`${command.kind} is not wrong`);
  return command.complaint(textsIn('en'));
}

describe('the arguments', () => {
  test('files and options may come in any order', () => {
    expect(
      parseCommandLine(['reconcile', 'a.tsv', '--json', 'b.tsv', '--out', 'c.xlsx', '--lang=sv']),
    ).toEqual({
      command: {
        kind: 'reconcile',
        options: { ...defaults, files: ['a.tsv', 'b.tsv'], json: true, out: 'c.xlsx' },
      },
      language: 'sv',
    });
  });

  test('every switch is off until it is given', () => {
    expect(parseCommandLine(['reconcile'])).toEqual({
      command: { kind: 'reconcile', options: defaults },
      language: null,
    });
    expect(parseCommandLine(['reconcile', '--values', '--roundings', '--exit-code'])).toMatchObject({
      command: { options: { values: true, roundings: true, exitCode: true } },
    });
  });

  test.each([
    [['--explain'], '', []],
    [['a.xlsx', '--explain'], '', ['a.xlsx']],
    [['--explain', 'a.xlsx'], '', ['a.xlsx']],
    [['--explain', '--json', 'a.tsv'], '', ['a.tsv']],
    [['--explain', 'KoU', 'a.tsv'], 'KoU', ['a.tsv']],
    [['a.tsv', '--explain', 'KoU enheter!D22'], 'KoU enheter!D22', ['a.tsv']],
    [['--explain=a.tsv', 'b.tsv'], 'a.tsv', ['b.tsv']],
    [['--', '--explain', 'KoU'], null, ['--explain', 'KoU']],
  ])('%j explains %j of %j', (args, explain, files) => {
    const given = parseCommandLine(['reconcile', ...args]).command;
    expect(given).toMatchObject({ kind: 'reconcile', options: { explain, files } });
  });

  test('a command after --explain is not what is to be explained', () => {
    expect(parseCommandLine(['--explain', 'reconcile', 'a.tsv'])).toMatchObject({
      command: { kind: 'reconcile', options: { explain: '', files: ['a.tsv'] } },
    });
  });

  test('after -- everything is a file', () => {
    expect(parseCommandLine(['reconcile', '--', '--json'])).toMatchObject({
      command: { options: { files: ['--json'], json: false } },
    });
  });

  test.each([
    [['--help'], 'help'],
    [['reconcile', '-h'], 'help'],
    [['--version'], 'version'],
    [[], 'none'],
  ])('%j asks for: %s', (args, kind) => {
    expect(parseCommandLine(args).command.kind).toBe(kind);
  });

  test.each([
    [['reconcil'], 'Unknown command: reconcil.'],
    [['reconcile', '--jsn'], 'Unknown option: --jsn.'],
    [['reconcile', '-x'], 'Unknown option: -x.'],
    [['reconcile', '--out'], 'The option --out needs a value.'],
    [['reconcile', '--out='], 'The option --out needs a value.'],
    [['reconcile', '--json=yes'], 'The option --json takes no value.'],
    [['reconcile', '--lang', 'de'], 'There is no language de.'],
  ])('%j is refused with a reason', (args, said) => {
    expect(complaint(...args)).toContain(said);
  });
});

describe('the language', () => {
  test.each([
    ['Swedish by LANG', { LANG: 'sv_SE.UTF-8' }, 'en-US', 'sv'],
    ['English by LC_ALL, whatever LANG says', { LC_ALL: 'en_GB.UTF-8', LANG: 'sv_SE.UTF-8' }, 'sv-SE', 'en'],
    ['Swedish by LC_MESSAGES before LANG', { LC_MESSAGES: 'sv_FI', LANG: 'en_US' }, 'en-US', 'sv'],
    ['English in the C locale', { LANG: 'C.UTF-8' }, 'sv-SE', 'en'],
    ['Swedish by the system when no variable is set', { LC_ALL: '' }, 'sv-SE', 'sv'],
    ['English for Swahili', { LANG: 'sw_KE' }, 'en-US', 'en'],
    ['English where nothing says otherwise', {}, 'de-DE', 'en'],
  ] as const)('is %s', (_, variables, system, language) => {
    expect(defaultLanguage(variables, system)).toBe(language);
  });
});
