import { asFault } from './excelFault';

export interface RunOptions {
  /** Waits until the user has left the cell that is being edited; otherwise that is a fault. */
  readonly waitsForCell?: boolean;
}

/** The requirement set of all that the adapter calls. */
const requirementSet = ['ExcelApi', '1.13'] as const;

/** Whether the running Excel has what the adapter needs. */
export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported(...requirementSet);
}

/** `Excel.run` whose errors are WorkbookFaults. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { waitsForCell = false }: RunOptions = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: waitsForCell }, batch);
  } catch (error) {
    throw asFault(error);
  }
}
