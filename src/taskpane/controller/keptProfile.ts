/** The profile for all rows that a workbook's settings keep, as the user writes it; null where there is none. */
export async function keptProfile(settings: string): Promise<string | null> {
  // Most panes never show a history: not among what the pane needs to start.
  const [{ parseWorkbookSettings }, { profileText }] = await Promise.all([
    import('../../app/settings/workbookSettings'),
    import('../../domain/history/profileText'),
  ]);
  const { profiles } = parseWorkbookSettings(settings).settings.history;
  const kept = profiles.find(({ row }) => row === null);
  return kept === undefined ? null : profileText(kept.shares);
}
