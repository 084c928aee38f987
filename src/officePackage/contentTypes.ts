import { partKey } from './packageParts';
import type { XmlElement } from './xml/xmlOutline';

export const contentTypesPart = '[Content_Types].xml';

/** The content type of a part: its own, else that of its extension; null if neither is given. */
export function contentType(types: XmlElement, part: string): string | null {
  const override = types
    .childrenNamed('Override')
    .find((element) => partKey(element.attribute('PartName') ?? '') === partKey(part));
  return override === undefined ? extensionType(types, part) : override.attribute('ContentType');
}

/** The content type that a part has by its extension; null if none is given. */
export function extensionType(types: XmlElement, part: string): string | null {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = types
    .childrenNamed('Default')
    .find((element) => element.attribute('Extension')?.toLowerCase() === extension);
  return byExtension?.attribute('ContentType') ?? null;
}
