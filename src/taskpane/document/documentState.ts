import type { PartStep, PlannedPlaceholder } from '../../app/document/planDocument';
import type { Verdict } from '../../domain/narrative/narrativeAmount';
import { type BoardChoices, noBoardChoices } from '../../reports/board/boardChoices';
import type { BoardPart } from '../../reports/board/boardPart';
import type { Language } from '../../reports/messages/texts';
import type { PartChange, Provenance } from '../../word/boardDocument';
import type { Outcome } from '../state/paneState';
import type { CheckedText } from './checkedText';

/** The parts as they were made last, and what of. */
export interface MadeParts {
  readonly parts: readonly BoardPart[];
  readonly outcome: Outcome;
  readonly language: Language;
  readonly choices: BoardChoices;
}

/** A part that stands in the document, and what the workbook says of it now. */
export interface StandingPart {
  readonly key: string;
  /** What people know it by, as far as anything tells it. */
  readonly name: string;
  /** What becomes of it, if parts that were edited by hand are left as they are. */
  readonly step: PartStep;
  /** Whether it can be updated, also where it was edited by hand. */
  readonly canUpdate: boolean;
  /** Null where it is gone, or damaged. */
  readonly provenance: Provenance | null;
}

/** A document as it was read last, and what bringing it up to date would do. */
export interface DocumentReading {
  readonly name: string;
  readonly parts: readonly StandingPart[];
  readonly placeholders: readonly PlannedPlaceholder[];
  /** Those of parts that were edited by hand are not among them. */
  readonly changes: readonly PartChange[];
  readonly allChanges: readonly PartChange[];
}

/** A text whose amounts have been held against the tables. */
export interface TextCheck {
  /** The file's name; null for what was pasted, and for the open document. */
  readonly name: string | null;
  readonly amounts: CheckedText;
}

/** What the user is asked before it is done. */
export type Asked = UpdateAsked | { readonly kind: 'detach'; readonly key: string };

export interface UpdateAsked {
  readonly kind: 'update';
  /** The part's; null for all parts and places. */
  readonly key: string | null;
  /** Whether parts that were edited by hand are replaced. */
  readonly withEdited: boolean;
}

/** The workbook that was picked in Word. */
export interface PickedSource {
  readonly name: string;
  /** `2026-11-24 14:05` */
  readonly savedAt: string;
  readonly isPackage: boolean;
  readonly notes: readonly string[];
}

export const documentTabs = ['document', 'insert', 'check'] as const;
/** What Word's pane is used for at the moment. */
export type DocumentTab = (typeof documentTabs)[number];

export interface DocumentState {
  /** Null until the workbook has told what it keeps. */
  readonly choices: BoardChoices | null;
  /** As the workbook keeps them. */
  readonly kept: BoardChoices;
  readonly made: MadeParts | null;
  /** The sentence that is being changed, by the id of its part. */
  readonly writing: string | null;
  /** The parts whose content the user is to copy by hand, by their ids. */
  readonly selecting: readonly string[];
  readonly reading: DocumentReading | null;
  readonly asked: Asked | null;
  /** The part whose origin is shown, by its key. */
  readonly told: string | null;
  readonly check: TextCheck | null;
  /** Null shows all amounts. */
  readonly verdict: Verdict | null;
  /** Word's pane only. */
  readonly source: PickedSource | null;
  readonly tab: DocumentTab;
  readonly canUndo: boolean;
}

export function initialDocument(tab: DocumentTab): DocumentState {
  return {
    choices: null,
    kept: noBoardChoices,
    made: null,
    writing: null,
    selecting: [],
    reading: null,
    asked: null,
    told: null,
    check: null,
    verdict: null,
    source: null,
    tab,
    canUndo: false,
  };
}

export type DocumentAction =
  | { readonly kind: 'choicesRead'; readonly choices: BoardChoices }
  | { readonly kind: 'chosen'; readonly choices: Partial<BoardChoices> }
  | { readonly kind: 'partsMade'; readonly made: MadeParts }
  | { readonly kind: 'writingBegun'; readonly part: string }
  | { readonly kind: 'writingLeft' }
  | { readonly kind: 'copyRefused'; readonly parts: readonly string[] }
  | { readonly kind: 'copyLeft' }
  | { readonly kind: 'documentRead'; readonly reading: DocumentReading; readonly canUndo: boolean }
  | { readonly kind: 'documentLeft' }
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'askingLeft' }
  | { readonly kind: 'originToggled'; readonly key: string }
  | { readonly kind: 'textChecked'; readonly check: TextCheck }
  | { readonly kind: 'verdictChosen'; readonly verdict: Verdict | null }
  | { readonly kind: 'sourcePicked'; readonly source: PickedSource }
  | { readonly kind: 'tabChosen'; readonly tab: DocumentTab };

export function documentReducer(state: DocumentState, action: DocumentAction): DocumentState {
  switch (action.kind) {
    case 'choicesRead':
      // What the user has chosen meanwhile stays chosen.
      return { ...state, choices: isUnkept(state) ? state.choices : action.choices, kept: action.choices };
    case 'chosen':
      return state.choices === null
        ? state
        : { ...state, choices: { ...state.choices, ...action.choices }, writing: null };
    case 'partsMade':
      return {
        ...state,
        made: action.made,
        selecting: [],
        // What another workbook, or another time, said of a text.
        check: state.made?.outcome.at === action.made.outcome.at ? state.check : null,
      };
    case 'writingBegun':
      return { ...state, writing: action.part };
    case 'writingLeft':
      return { ...state, writing: null };
    case 'copyRefused':
      return { ...state, selecting: action.parts };
    case 'copyLeft':
      return { ...state, selecting: [] };
    case 'documentRead':
      return { ...state, reading: action.reading, canUndo: action.canUndo, asked: null };
    case 'documentLeft':
      return { ...state, reading: null, asked: null };
    case 'asked':
      return { ...state, asked: action.asked };
    case 'askingLeft':
      return { ...state, asked: null };
    case 'originToggled':
      return { ...state, told: state.told === action.key ? null : action.key };
    case 'textChecked':
      return { ...state, check: action.check, verdict: null };
    case 'verdictChosen':
      return { ...state, verdict: action.verdict };
    case 'sourcePicked':
      // What was made of another workbook is not what this one says.
      return {
        ...state,
        source: action.source,
        choices: null,
        made: null,
        reading: null,
        check: null,
        asked: null,
      };
    case 'tabChosen':
      return { ...state, tab: action.tab, asked: null };
  }
}

/** Whether the user has chosen what the workbook does not keep yet. */
export function isUnkept({ choices, kept }: Pick<DocumentState, 'choices' | 'kept'>): boolean {
  if (choices === null) return false;
  const { unit, rounding, templates } = choices;
  const isSame =
    unit === kept.unit &&
    rounding === kept.rounding &&
    templates.size === kept.templates.size &&
    [...templates].every(([kind, template]) => kept.templates.get(kind) === template);
  return !isSame;
}
