import type { WordNames } from '../wordNames';
import { runProperties, runXml, type RunLook } from './runXml';

export interface ParagraphLook extends RunLook {
  readonly style?: string | null;
  readonly keepNext?: boolean;
  /** Space before and after, and the indent, in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly isRight?: boolean;
}

/** A paragraph that shows one text in one look; an empty one has the look too, for what is typed into it. */
export function paragraphXml(names: WordNames, text: string, look: ParagraphLook, end = ''): string {
  const properties = runProperties(names, look);
  return names.xml(
    'p',
    {},
    paragraphProperties(names, look, properties),
    runXml(names, text, properties),
    end,
  );
}

/** In the order of the schema. */
function paragraphProperties(names: WordNames, look: ParagraphLook, run: string): string {
  const { style, keepNext, before, after, indent = 0, isRight } = look;
  const spacing = {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { line: 240, lineRule: 'auto' }),
  };
  return names.xml(
    'pPr',
    {},
    typeof style === 'string' ? names.valueXml('pStyle', style) : '',
    keepNext === true ? names.xml('keepNext') : '',
    Object.keys(spacing).length === 0 ? '' : names.xml('spacing', spacing),
    indent === 0 ? '' : names.xml('ind', { [names.left]: indent }),
    isRight === true ? names.valueXml('jc', names.right) : '',
    run,
  );
}
