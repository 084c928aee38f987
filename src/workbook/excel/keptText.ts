import { settingsText, settingsXml } from '../settingsXml';

/** A text kept in a custom XML part, which no user sees and every copy of the file carries. */
export class KeptText {
  private constructor(
    private readonly context: Excel.RequestContext,
    private readonly namespace: string,
    private parts: readonly Excel.CustomXmlPart[],
    private readonly ids: readonly string[],
    readonly text: string | null,
  ) {}

  /** Queues looking for the text, in two steps that are each to be followed by a sync. */
  static find(context: Excel.RequestContext, namespace: string): () => () => KeptText {
    const found = context.workbook.customXmlParts.getByNamespace(namespace);
    found.load('items/id');
    return () => {
      const ids = found.items.map(({ id }) => id);
      const xml = found.items[0]?.getXml();
      return () => {
        const text = xml === undefined ? null : settingsText(xml.value, namespace);
        return new KeptText(context, namespace, found.items, ids, text);
      };
    };
  }

  /** The same text in another run. */
  in(context: Excel.RequestContext): KeptText {
    const parts = this.ids.map((id) => context.workbook.customXmlParts.getItem(id));
    return new KeptText(context, this.namespace, parts, this.ids, this.text);
  }

  /** Queues keeping a text in place of the earlier one, or none. */
  keep(text: string | null): void {
    const [first, ...others] = this.parts;
    for (const other of others) other.delete();
    if (text === null) {
      first?.delete();
      this.parts = [];
      return;
    }
    const xml = settingsXml(text, this.namespace);
    if (first === undefined) this.parts = [this.context.workbook.customXmlParts.add(xml)];
    else {
      first.setXml(xml);
      this.parts = [first];
    }
  }
}
