/** In bytes; a line of a ledger is a hundred or two. */
export const maxLineLength = 1_000_000;
/** Accounts, dimensions, and objects of one dimension, each. */
export const maxNames = 1_000_000;
/** Distinct sums (account, object and month) that are kept at the same time, in each of the file's kinds of amounts. */
export const maxSums = 4_000_000;
