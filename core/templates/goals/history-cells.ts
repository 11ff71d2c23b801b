/** Where the history's lines stand, whatever else the workbook holds. Rows and columns count from 0. */
export const HISTORY = {
  headerRow: 3,
  firstRow: 4,
  columns: { day: 0, objective: 1, text: 2, actual: 3, target: 4, expected: 5, forecast: 6, status: 7 },
} as const;
