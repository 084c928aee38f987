import type { OpenDocxProblem } from '../../word/docx/openDocx';
import type { DocumentTexts } from '../messages/document/documentTexts';

/** Why a file cannot be used as a document, and what to do about it. */
export function docxProblemText(file: string, problem: OpenDocxProblem, { say }: DocumentTexts): string {
  return problem.code === 'oldFormat'
    ? say('docx_oldFormat', { file, format: problem.format })
    : say(`docx_${problem.code}`, { file });
}
