/** When the pane's clock stands still in tests. */
export const moment = new Date(2026, 10, 24, 14, 5);
