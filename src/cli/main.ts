import { textsIn } from '../reports/messages/texts';
import type { Environment } from './environment';
import { defaultLanguage } from './language';
import { checkTextCommand } from './checkText/checkTextCommand';
import { parseCommandLine } from './options';
import { printable } from './terminal/printable';
import type { ExitStatus } from './exitStatus';
import { documentCommand } from './document/documentCommand';
import { importCommand } from './import/importCommand';
import { reconcileCommand } from './reconcile/reconcileCommand';
import { systemErrorText } from './systemError';

/** The command line: does what the arguments say and gives the exit status. */
export async function main(environment: Environment): Promise<ExitStatus> {
  const { args, variables, systemLocale, stdout, stderr, version } = environment;
  const { command, language } = parseCommandLine(args);
  const texts = textsIn(language ?? defaultLanguage(variables, systemLocale));
  const orUnexpected = async (run: () => Promise<ExitStatus>): Promise<ExitStatus> => {
    try {
      return await run();
    } catch (error) {
      stderr.write(`${texts.say('unexpected', { message: printable(systemErrorText(error, texts)) })}\n`);
      return 2;
    }
  };
  switch (command.kind) {
    case 'help':
      stdout.write(`${texts.say('usage', { placeholder: '{{avstam:ID}}' })}\n`);
      return 0;
    case 'version':
      stdout.write(`${version}\n`);
      return 0;
    case 'none':
      stderr.write(`${texts.say('usage', { placeholder: '{{avstam:ID}}' })}\n`);
      return 2;
    case 'wrong':
      stderr.write(`${printable(command.complaint(texts))}\n`);
      return 2;
    case 'reconcile':
      return orUnexpected(() => reconcileCommand(command.options, environment, texts));
    case 'check-text':
      return orUnexpected(() => checkTextCommand(command.options, environment, texts));
    case 'import':
      return orUnexpected(() => importCommand(command.options, environment, texts));
    case 'document':
      return orUnexpected(() => documentCommand(command.options, environment, texts));
  }
}
