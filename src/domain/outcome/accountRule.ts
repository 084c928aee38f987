/** Which accounts belong to which line of an income statement. */
export interface AccountRule {
  /** The first and the last account, or account group, by their leading digits: `30` to `38` holds 3000 to 3899. */
  readonly from: string;
  readonly to: string;
  /** The line, as statements call it: `Verksamhetens intäkter`, `Personal`. */
  readonly line: string;
  /** False where no source confirms it: shown as uncertain. */
  readonly certain: boolean;
}
