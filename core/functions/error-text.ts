const names = [
  ...['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!', '#CALC!', '#BUSY!'],
  ...['#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#GETTING_DATA', 'Loading...', 'Loading…'],
];
const errorTexts: ReadonlySet<unknown> = new Set(names);

/** Whether a cell shows an error of a spreadsheet's, or that it is still waiting for what it shows. */
export const isErrorText = (cell: unknown): cell is string => errorTexts.has(cell);
