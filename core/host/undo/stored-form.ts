/** The name under which a workbook remembers what takes the last builds back, as `undoText` writes it. */
export const UNDO = 'undo';

/** How many builds can be taken back, one after the other. */
export const MOST_STATES = 3;
