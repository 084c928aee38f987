/** A deep copy of plain data; jsdom has no structuredClone. */
export function plainCopy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
