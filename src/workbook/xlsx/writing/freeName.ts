/** The first of `make(1)`, `make(2)` and so on that is not taken. */
export function freeName(make: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(make(number))) number += 1;
  return make(number);
}
