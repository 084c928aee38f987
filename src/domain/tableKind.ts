/** What a table is about. */
export const tableKinds = ['departments', 'incomeStatement', 'fund', 'other'] as const;

export type TableKind = (typeof tableKinds)[number];
