import { isOn } from '../../../officePackage/xml/xmlAttributes';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';

/** Whether cells of a style, by its index, may not be changed on a protected sheet: all but those that say otherwise. */
export function lockedStyles(styles: XmlElement | null): (style: number) => boolean {
  const unlocked = new Set<number>();
  styles
    ?.child('cellXfs')
    ?.childrenNamed('xf')
    .forEach((format, index) => {
      const locked = format.child('protection')?.attribute('locked') ?? null;
      if (locked !== null && !isOn(locked)) unlocked.add(index);
    });
  return (style) => !unlocked.has(style);
}
