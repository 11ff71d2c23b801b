/**
 * What the sidebar says of a workbook that it built before. {title} is a sheet's title, {count} a number, {from} and {to}
 * days, {column} a header, {was} and {found} what stood before and what stands now.
 * {path} is a file, {place} a cell such as KPIs!B7, {sheet} a sheet’s title, {words} what stands in a row or above a column.
 */
export const refreshTexts = {
  held: 'This workbook holds {count} rows on “{title}”.',
  heldSpan: 'This workbook holds {count} rows on “{title}”, {from} – {to}.',
  heldGoals: 'This workbook holds goal sheets of yours.',
  newRows: 'The new rows',
  add: 'Add them to what is there',
  addHint: 'Known rows are brought up to date, new ones are added.',
  alone: 'Build from them alone',
  aloneHint: 'Rows that they lack stay, and are marked.',
  again: 'Without new data the sheets are built again from what the workbook holds.',
  sheets: 'Sheets: {count}',
  willDo: 'What will happen',
  upToDate: 'Everything is up to date. Nothing is written.',
  bringUp: 'Bring up to date',
  keepHint: 'What you typed, changed or added stays as it is.',
  'other-currency':
    'The workbook’s amounts are in {was}, the new ones in {found}: they cannot be added up. Give data in {was}, or build from these alone.',
  'other-number-style': 'In “{column}” the workbook has numbers written like {was}, the new rows like {found}.',
  'date-order':
    'Dates in “{column}” can have the day or the month first, and nothing says which: one of them is {was} or {found}.',
  readAsHint: 'Say how they are to be read with {option}, or build from these alone.',
  answerHint: 'Answer under “Please answer” how they are to be read, or build from these alone.',
  sameStyleHint: 'Give them written like {was}, or build from these alone.',
  'less-detail':
    'The workbook’s rows are told apart by “{was}”, and the new ones lack it: days would count twice. Give data with it, or build from these alone.',
  'more-detail':
    'The new rows are split by “{found}”, the workbook’s are not: days would count twice. Give data without it, or build from these alone.',
  'shorter-periods':
    'The new rows stand for shorter periods (“{found}”) than the workbook’s (“{was}”): figures would count twice. Give data in the workbook’s periods, or build from these alone.',
  'longer-periods':
    'The new rows stand for longer periods (“{found}”) than the workbook’s (“{was}”): figures would count twice. Give data in the workbook’s periods, or build from these alone.',
  'no-identity': 'No column tells the workbook’s rows apart, so that rows could count twice. Build from these alone.',
  newerVersion: 'Sheet “{title}” was made by a later version of Marksheet. Nothing is written: update Marksheet first.',
  'marks-lost':
    'Sheet “{title}” lost marks by which Marksheet knows its rows and columns: some of its hidden cells were cleared or typed over. Nothing is written. Undo that, or build into a new file.',
  'sheet-gone':
    'Sheet “{title}” is gone, and other sheets still read it. Nothing is written. Undo its deletion, or build into a new file.',
  otherBuild: 'Somebody built or undid here since. Look at what Undo offers now.',
  changedMeanwhile: 'The workbook changed meanwhile. Look at the preview again, then build.',
  edits: 'Your edits, kept',
  editsHint: 'You changed these cells. They stay as you have them, unless you take ours.',
  editedFormulas: 'Formulas that you changed, kept',
  takeHint: '--take-ours "{place}" takes ours in one cell, --take-ours all everywhere.',
  yours: 'Yours',
  ours: 'Ours',
  takeOurs: 'Take ours',
  takeAll: 'Take ours everywhere',
  blank: 'empty',
  restated: 'Figures that the new data corrected',
  renamed: 'Columns that the source calls otherwise now',
  lostColumns: 'No longer in the new data: columns that have figures in the workbook',
  gainedColumns: 'New in the data: columns that have no figures in earlier rows',
  dataNotes: 'What to know of these data',
  goneRecords:
    'Rows that the new data cover and no longer have: {count}. They stay, with {amount} in “{column}” that still counts, and are marked on “{title}”: delete there what should not count.',
  goneRecordsPlain:
    'Rows that the new data cover and no longer have: {count}. They stay and are marked on “{title}”: delete there what should not count.',
  goneRenamed:
    '“{was}” in “{column}” looks renamed to “{now}” (rows: {count}): figures count twice until you delete the rows of one of the two on “{title}”.',
  lacking:
    'Rows of the workbook that the new data cover and lack: {count}. The new data seem to be a part of all, so that nothing is marked.',
  filled: 'Empty cells that the new data filled: {count}',
  datesAsBefore: 'Column “{column}”: dates are read as in the workbook, so that {found} is {day}',
  oddDate:
    'Row {row} of “{title}”: {day} in “{column}” is not the end of a month that the other dates are; see whether it is right',
  gone: 'No longer in the data, kept',
  goneHint:
    'They stay as they are. Beside rows of KPIs, objectives and data it is written; for all else this list is the only mark.',
  goneRow: '{sheet}: row {row}, {words}',
  goneColumn: '{sheet}: column “{words}”',
  goneLine: '{sheet}: {words}',
  kept: 'Sheets of earlier builds, kept',
  proposals: 'Proposals that you may want to look at',
  more: 'and {count} more',
  undoTyped: 'You changed something on {name} since; it goes too.',
  undoLost: 'These go with it: {cells}',
  undoneBut: 'Undone, except where you changed something since.',
  undoKept: 'Cells that you changed since stay as they are: {count}',
  rearranged:
    'Rows or columns of “{title}” changed since this build, so that it cannot be taken back safely. Nothing was changed.',
  missing: 'Sheet “{title}” is gone or bears another name since this build. Nothing was changed.',
  undoRefreshAsk: 'The sheets become what they were before this build.',
  undoMore: 'Builds that can be taken back, one after the other: {count}',
  undoUntilClosed:
    'This build can be taken back from here only until the sidebar closes: the workbook has no room to keep what undoes it. After that use the version history of your spreadsheet (in Google Sheets: File > Version history).',
  undoNotKept:
    '{path} has no room to keep what undoes this build: Marksheet cannot take it back. Keep a copy of the workbook as it was before.',
  nothingBuilt: 'Nothing was built in this workbook yet. Select an export, or paste it here, and add the sheets first.',
  giveNew:
    'Select the new export and use the selected range, or paste it here. Or bring the sheets up to date from the data that the workbook holds.',
} as const;
