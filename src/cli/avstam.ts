import { join } from 'node:path';
import { main } from './main';

declare const AVSTAM_VERSION: string;

function output(stream: NodeJS.WriteStream) {
  // A reader that has seen enough, such as `head`, closes the pipe.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY, write: (text: string) => void stream.write(text) };
}

void main({
  args: process.argv.slice(2),
  variables: process.env,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  directory: process.cwd(),
  sample: join(__dirname, '..', 'assets', 'samples', 'delarsrapport.xlsx'),
  version: AVSTAM_VERSION,
  now: () => new Date(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
}).then((status) => {
  // Not process.exit: it would cut off what a pipe has not taken yet.
  process.exitCode = status;
});
