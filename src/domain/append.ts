/** Appends a list of any length; `push(...more)` overflows the stack with a hundred thousand. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
