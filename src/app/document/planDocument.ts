import { likeness } from '../../domain/outcome/likeness';
import type { BoardPart, PartRecipe } from '../../reports/board/boardPart';
import { isSentenceKind, partKindOf } from '../../reports/board/partKind';
import { parseTemplate, type TemplateProblem } from '../../reports/board/sentences/parseTemplate';
import type {
  DocumentContent,
  DocumentPart,
  PartChange,
  PartProblem,
  Placeholder,
} from '../../word/boardDocument';
import { type PartDifference, partStatus } from '../../word/partStatus';
import type { BoardSource, Templates } from './boardSource';

/** How a document is to be brought up to date. */
export interface FillChoices {
  /** How new parts are made, and those that do not tell how they were. */
  readonly recipe: Omit<PartRecipe, 'template'>;
  readonly templates: Templates;
  /** Whether parts that somebody has edited are made anew all the same. */
  readonly overwriteEdited: boolean;
  /** The ids of the parts that it is about; null for all. */
  readonly only: ReadonlySet<string> | null;
}

/** What becomes of a part that stands in the document. */
export type PartStep =
  | { readonly kind: 'current' }
  | { readonly kind: 'update'; readonly differences: readonly PartDifference[]; readonly part: BoardPart }
  /** Outdated, but edited by hand: it stays unless that is to be overwritten. */
  | { readonly kind: 'keepEdited'; readonly differences: readonly PartDifference[] }
  /** The workbook has nothing that it could be made of. */
  | { readonly kind: 'sourceMissing' }
  /** Nobody can tell what it shows; it stays. */
  | { readonly kind: 'unreadable' }
  /** The sentence that was written for it cannot be read; it stays. */
  | { readonly kind: 'wrongTemplate'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'refused'; readonly problem: PartProblem };

export interface PlannedPart {
  readonly key: string;
  readonly id: string;
  /** What people know it by; the id where there is no such part. */
  readonly name: string;
  readonly step: PartStep;
}

/** What becomes of a placeholder. */
export type PlaceholderStep =
  | { readonly kind: 'fill'; readonly part: BoardPart }
  /** There is no such part; the nearest ids, the likeliest first, maybe none. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] }
  /** A table, or several paragraphs, where only a sentence has room. */
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'refused'; readonly problem: PartProblem };

export interface PlannedPlaceholder {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly step: PlaceholderStep;
}

export interface DocumentPlan {
  readonly parts: readonly PlannedPart[];
  readonly placeholders: readonly PlannedPlaceholder[];
  readonly changes: readonly PartChange[];
}

/** What bringing the document up to date would do; nothing is changed yet. */
export function planDocument(
  content: DocumentContent,
  source: BoardSource,
  choices: FillChoices,
): DocumentPlan {
  const isMeant = ({ id }: { readonly id: string }): boolean => choices.only?.has(id) ?? true;
  const parts = content.parts.filter(isMeant).map((part) => plannedPart(part, source, choices));
  const placeholders = content.placeholders
    .filter(isMeant)
    .map((placeholder) => plannedPlaceholder(placeholder, source, choices));
  return {
    parts,
    placeholders,
    changes: [
      ...parts.flatMap(({ key, step }): PartChange[] =>
        step.kind === 'update' ? [{ kind: 'update', key, part: step.part }] : [],
      ),
      ...placeholders.flatMap(({ key, step }): PartChange[] =>
        step.kind === 'fill' ? [{ kind: 'fill', key, part: step.part }] : [],
      ),
    ],
  };
}

/** How a new part with that id is made. */
function recipeFor(id: string, { recipe, templates }: Pick<FillChoices, 'recipe' | 'templates'>): PartRecipe {
  const { language, unit, rounding } = recipe;
  const kind = partKindOf(id);
  const template = isSentenceKind(kind) ? (templates.get(kind) ?? null) : null;
  return { language, unit, rounding, template };
}

/** Each part is made as it was made before, whatever is chosen for new ones. */
function plannedPart(standing: DocumentPart, source: BoardSource, choices: FillChoices): PlannedPart {
  const { key, id, provenance, problem } = standing;
  const recipe = provenance?.recipe ?? recipeFor(id, choices);
  const problems = templateProblems(id, recipe);
  if (problems.length > 0) return { key, id, name: id, step: { kind: 'wrongTemplate', problems } };
  const made = source.make(id, recipe);
  return { key, id, name: made?.name ?? id, step: stepOf(standing, made, problem, choices) };
}

function stepOf(
  standing: DocumentPart,
  made: BoardPart | null,
  problem: PartProblem | null,
  { overwriteEdited }: FillChoices,
): PartStep {
  const status = partStatus(standing, made);
  switch (status.kind) {
    case 'current':
    case 'sourceMissing':
      return { kind: status.kind };
    case 'unreadable':
      return problem === null ? { kind: 'unreadable' } : { kind: 'refused', problem };
    case 'outdated': {
      const { differences, editedByHand } = status;
      if (problem !== null) return { kind: 'refused', problem };
      if (editedByHand && !overwriteEdited) return { kind: 'keepEdited', differences };
      return made === null ? { kind: 'sourceMissing' } : { kind: 'update', differences, part: made };
    }
  }
}

function templateProblems(id: string, { template }: PartRecipe): readonly TemplateProblem[] {
  const kind = partKindOf(id);
  if (template === null || !isSentenceKind(kind)) return [];
  const parsed = parseTemplate(template, kind);
  return parsed.ok ? [] : parsed.problems;
}

function plannedPlaceholder(
  { key, id, alone, problem }: Placeholder,
  source: BoardSource,
  choices: FillChoices,
): PlannedPlaceholder {
  const part = source.make(id, recipeFor(id, choices));
  const name = part?.name ?? id;
  const step = (): PlaceholderStep => {
    if (part === null) return { kind: 'unknown', nearest: nearestIds(id, source.ids()) };
    if (problem !== null) return { kind: 'refused', problem };
    const { content } = part;
    const isSentence = content.kind === 'text' && content.paragraphs.length === 1;
    return alone || isSentence ? { kind: 'fill', part } : { kind: 'noRoom' };
  };
  return { key, id, name, step: step() };
}

const mostNearest = 3;
/** Less alike names are no help. */
const leastLikeness = 0.6;

/** The ids that may be meant, the likeliest first. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const wanted = words(id);
  return ids
    .map((known) => ({ known, like: likeness(wanted, words(known)) }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like)
    .slice(0, mostNearest)
    .map(({ known }) => known);
}

function words(id: string): string {
  return id
    .toLowerCase()
    .replace(/[.\-_\s]+/g, ' ')
    .trim();
}
