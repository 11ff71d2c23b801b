/** Where check-ins stand, whatever else the workbook holds. Rows and columns count from 0, both rows belong to it. */
export const checkInCells = {
  firstRow: 4,
  lastRow: 303,
  columns: { number: 0, date: 1, id: 2, text: 3, owner: 4, value: 5, note: 6, state: 7 },
} as const;
