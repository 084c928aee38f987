import type { XmlElement } from '../../officePackage/xml/xmlOutline';

interface Style {
  readonly id: string;
  /** As Word names it in every language, in lower case: `heading 1`, `caption`. */
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  /** From 1 to 9. */
  readonly outlineLevel: number | null;
  /** In half points. */
  readonly size: number | null;
  readonly font: string | null;
}

/** Word's own default where a document states none, in half points. */
const defaultSize = 20;

/** The styles of a document; one without a part for them has none. */
export class StyleList {
  private readonly byId = new Map<string, Style>();
  private readonly defaults: Pick<Style, 'size' | 'font'>;

  /** The root element of the part, with any prefix. */
  constructor(root: XmlElement | null) {
    const defaults = root?.child('docDefaults')?.child('rPrDefault')?.child('rPr');
    this.defaults = { size: halfPoints(defaults), font: fontOf(defaults) };
    for (const element of root?.childrenNamed('style') ?? []) {
      const style = styleOf(element);
      if (style !== null && !this.byId.has(style.id)) this.byId.set(style.id, style);
    }
  }

  /** The id of a style by its type and its name in lower case; null where the document has none. */
  find(type: 'paragraph' | 'table', name: string): string | null {
    for (const style of this.byId.values()) if (style.type === type && style.name === name) return style.id;
    return null;
  }

  name(id: string): string | null {
    return this.byId.get(id)?.name ?? null;
  }

  /** 1-9 for a paragraph of a heading's style, or of one based on it; null for any other. The title counts as the first. */
  headingLevel(id: string): number | null {
    for (const style of this.chain(id)) {
      if (style.outlineLevel !== null) return style.outlineLevel;
      const level = /^heading ([1-9])$/.exec(style.name)?.[1];
      if (level !== undefined) return Number(level);
      if (style.name === 'title') return 1;
    }
    return null;
  }

  /** The size of running text, in half points. */
  get textSize(): number {
    return this.normal?.size ?? this.defaults.size ?? defaultSize;
  }

  /** The font of running text; null where the theme tells it. */
  get textFont(): string | null {
    return this.normal?.font ?? this.defaults.font;
  }

  private get normal(): Style | undefined {
    return [...this.byId.values()].find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  }

  /** A style, and those that it is based on. */
  private *chain(id: string): Generator<Style> {
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next);
      const style = this.byId.get(next);
      if (style === undefined) return;
      yield style;
      next = style.basedOn;
    }
  }
}

function styleOf(element: XmlElement): Style | null {
  const id = element.prefixedAttribute('styleId');
  if (id === null) return null;
  const level = Number(element.child('pPr')?.child('outlineLvl')?.prefixedAttribute('val') ?? 'none');
  return {
    id,
    name: (element.child('name')?.prefixedAttribute('val') ?? '').toLowerCase(),
    type: element.prefixedAttribute('type') ?? 'paragraph',
    isDefault: ['1', 'true', 'on'].includes(element.prefixedAttribute('default') ?? ''),
    basedOn: element.child('basedOn')?.prefixedAttribute('val') ?? null,
    outlineLevel: Number.isInteger(level) && level >= 0 && level <= 8 ? level + 1 : null,
    size: halfPoints(element.child('rPr')),
    font: fontOf(element.child('rPr')),
  };
}

function halfPoints(properties: XmlElement | undefined): number | null {
  const size = Number(properties?.child('sz')?.prefixedAttribute('val') ?? 'none');
  return Number.isInteger(size) && size >= 8 && size <= 96 ? size : null;
}

function fontOf(properties: XmlElement | undefined): string | null {
  return properties?.child('rFonts')?.prefixedAttribute('ascii') ?? null;
}
