/** In UTF-16 units, as Excel counts. */
const longestName = 31;
const forbidden = /[\\/?*[\]:]/g;

/** Whether Excel takes the name for a sheet. */
export function isSheetName(name: string): boolean {
  return name !== '' && toSheetName(name) === name;
}

/** The nearest name that Excel takes for a sheet; for '' it is `_`. */
export function toSheetName(text: string): string {
  const allowed = text.replace(forbidden, '_').replace(/\p{Cc}/gu, ' ');
  return cut(allowed, longestName).replace(/^'|'$/g, '_') || '_';
}

/** `name`, or with the lowest number after it that makes it differ from all of `taken`; case does not matter. */
export function freeSheetName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) {
    const suffix = ` ${number}`;
    free = cut(name, longestName - suffix.length) + suffix;
  }
  return free;
}

/** Cuts a text without leaving half of a surrogate pair. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && text.length > length ? length - 1 : length;
  return text.slice(0, end);
}
