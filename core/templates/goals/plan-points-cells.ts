/** Where typed plans stand, whatever else the workbook holds. Rows and columns count from 0, both rows belong to it. */
export const planPointCells = {
  firstRow: 4,
  lastRow: 103,
  columns: { id: 0, text: 1, date: 2, value: 3 },
} as const;
