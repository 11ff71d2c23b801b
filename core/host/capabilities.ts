/**
 * What a host can do, as data: a plan is adapted to it before anything is written, so that no host meets a step that it
 * cannot do.
 */
export type Capabilities = Readonly<{
  /** The name that people know it by. */
  name: string;
  /** Sheets that run from right to left. */
  rightToLeft: boolean;
  sparklines: boolean;
  charts: boolean;
  /** Sheets that nobody sees. */
  hiddenSheets: boolean;
  /** Page set-up for printing. */
  printSetup: boolean;
  /** Whether Marksheet's own functions can be typed in its cells. */
  customFunctions: boolean;
  /** What separates arguments in formulas that the host takes through its interface. */
  separator: ';' | ',';
  /** The most cells that it takes in one workbook. */
  mostCells: number;
  /** The most characters that it keeps with a workbook under one name. */
  mostStored: number;
}>;
