/** The code of the error that a batch ends with; fails where it ends without one. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  const outcome = await batch.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (!(outcome instanceof OfficeExtension.Error))
    throw new Error(`Not an error of Office's: ${String(outcome)}`);
  return outcome.code;
}
