import type { Templates } from '../../app/document/boardSource';
import { type Json, listOf, objectOf } from '../../app/settings/settingsJson';
import { type SentenceKind, sentenceKinds } from '../../reports/board/partKind';
import { longestTemplate, parseTemplate } from '../../reports/board/sentences/parseTemplate';
import { templateProblemText } from '../../reports/board/sentences/templateProblemText';
import { type DocumentTexts, documentTextsIn } from '../../reports/messages/document/documentTexts';
import type { Texts } from '../../reports/messages/texts';
import { Complaint } from '../complaint';
import { optionFileText } from '../optionFileText';

const example = '{"forecast": ["Prognosen är {prognos}."]}';

/**
 * `--templates`: a JSON file of sentences by their kind, each a text or a list of alternatives, in UTF-8 or what else
 * an editor may have written. Throws a Complaint, which names the line and the character that is wrong.
 */
export async function templatesOption(path: string, directory: string, texts: Texts): Promise<Templates> {
  const said = documentTextsIn(texts.language);
  const fields = objectOf(parsed(await optionFileText(path, directory, texts)));
  if (fields === null) throw new Complaint(said.say('templatesNoObject', { file: path, example }));
  return new Map([...fields].map(([name, value]) => templateOf(path, name, value, said)));
}

function templateOf(
  file: string,
  name: string,
  value: Json,
  { say, language }: DocumentTexts,
): readonly [SentenceKind, string] {
  const kind = sentenceKinds.find((known) => known === name);
  if (kind === undefined)
    throw new Complaint(say('templatesUnknownKind', { file, name, kinds: sentenceKinds.join(', ') }));
  const lines = listOf(value) ?? [value];
  const texts = lines.filter((line) => typeof line === 'string');
  if (texts.length === 0 || texts.length < lines.length)
    throw new Complaint(say('templatesWrongValue', { file, name }));
  const template = texts.join('\n');
  if (template.length > longestTemplate) throw new Complaint(say('templatesTooLong', { file, name }));
  const read = parseTemplate(template, kind);
  const [problem] = read.ok ? [] : read.problems;
  if (problem !== undefined)
    throw new Complaint(
      say('templatesProblem', { file, name, problem: templateProblemText(problem, kind, language) }),
    );
  return [kind, template];
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
