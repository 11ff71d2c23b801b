/** What a refresh did, part by part; each is left out where it is nothing. {count} is filled in. */
export const reconcileTexts = {
  goneFromSource: 'No longer in the source',
  renamedInSource: 'Looks renamed in the source',
  sourceHeading: 'In the source',
  between: ', ',
  nothingNew: 'nothing new',
  nothingRemoved: 'nothing removed',
  nothingElse: 'nothing else removed',
  periodsAdded: { one: '{count} period added', other: '{count} periods added' },
  periodsUpdated: { one: '{count} period updated', other: '{count} periods updated' },
  /** After a part that names periods. */
  alsoUpdated: { one: '{count} updated', other: '{count} updated' },
  recordsAdded: { one: '{count} row of data added', other: '{count} rows of data added' },
  rowsAdded: { one: '{count} row added on the sheets', other: '{count} rows added on the sheets' },
  columnsAdded: { one: '{count} column added', other: '{count} columns added' },
  cellsUpdated: { one: '{count} cell brought up to date', other: '{count} cells brought up to date' },
  taken: { one: '{count} of your cells replaced by ours', other: '{count} of your cells replaced by ours' },
  sheetsAdded: { one: '{count} sheet added', other: '{count} sheets added' },
  /** A typed date of an earlier build gave way to the formula. */
  followsData: '{place} follows the data again: {was} lies before the new rows',
  /** A chosen period gave way to that of another length which holds its first day. */
  becameOther: '{place} is now {now} instead of {was}',
  editsKept: { one: '{count} of your edits kept', other: '{count} of your edits kept' },
  goneKept: {
    one: '{count} row or column kept that the source no longer has',
    other: '{count} rows or columns kept that the source no longer has',
  },
} as const;
