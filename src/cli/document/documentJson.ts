import type { BoardPart } from '../../reports/board/boardPart';
import type { DocumentLine } from './documentReport';

/** What happened to each part, in the shape that schema/document.schema.json describes. */
export function documentJson(
  lines: readonly DocumentLine[],
  {
    workbook,
    into,
    out,
  }: { readonly workbook: string; readonly into: string | null; readonly out: string | null },
) {
  return {
    workbook,
    into,
    out,
    parts: lines.map(({ id, name, step }) => ({
      id,
      name,
      step: step.kind === 'fill' ? 'insert' : step.kind,
      problem: step.kind === 'refused' ? step.problem : null,
      nearest: step.kind === 'unknown' ? step.nearest : [],
      differences: step.kind === 'update' || step.kind === 'keepEdited' ? step.differences : [],
      templateProblems: step.kind === 'wrongTemplate' ? step.problems : [],
    })),
  };
}

/** The parts that there are, with what they show. */
export function partListJson(parts: readonly BoardPart[], workbook: string) {
  return {
    workbook,
    available: parts.map(({ id, name, content, recipe, origin }) => ({ id, name, content, recipe, origin })),
  };
}
