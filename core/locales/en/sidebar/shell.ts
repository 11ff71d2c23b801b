/** What the sidebar says around its places. {found} is what a host said, {count} a number, {name} a label. */
export const shellTexts = {
  title: 'Marksheet',
  places: 'Places',
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  search: 'Search',
  nothingFound: 'Nothing found',
  listKeys: 'Up and down arrows go along what was found, Enter opens it.',
  chosen: 'Chosen: {name}',
  more: 'and {count} more',
  progress: '{percent} %',
  pageFailure: 'This part could not be loaded. Check the connection and open it again',

  'failure-cancelled': 'Cancelled. The workbook is as it was',
  'failure-busy': 'The spreadsheet is busy with another change. Try again in a moment',
  'failure-editing-cell': 'A cell is being edited. Press Enter or Escape there, then try again',
  'failure-protected': 'A sheet or the workbook is protected: {found}. Unprotect it, then try again',
  'failure-title-taken': 'There is already a sheet with this title: {found}',
  'failure-no-such-sheet': 'There is no sheet with this title any more: {found}',
  'failure-too-large': 'This is more than the spreadsheet can hold. Use fewer rows or a longer period',
  'undo-too-large':
    'This is more than the spreadsheet takes at once, so nothing was taken back and the workbook is as it was. Its version history takes the build back, or delete the sheets of the build by hand',
  'failure-too-long':
    'Goals or settings are longer than {found} characters, the most that the spreadsheet keeps. Shorten them: what was kept before is still there',
  'failure-offline': 'There is no connection. The workbook is as it was',
  'failure-unfinished':
    'A change to the sheets was begun and is not finished: its page was closed, or the connection was lost. Marksheet offers what can be done about it',
  'failure-time-limit': 'The spreadsheet took too long. Try again with fewer rows',
  'failure-quota': 'The daily limit of the spreadsheet is reached. Try again tomorrow',
  'failure-changed-meanwhile': 'Somebody changed the sheets just now. Nothing was written; try again',
  'failure-days-from-1904':
    'This workbook counts its days from 1904, and Marksheet’s days would be four years off in it. Nothing was changed. Switch it off under File > Options > Advanced, “Use 1904 date system” (on a Mac: Preferences > Calculation): days that stand in the workbook move with it. Or build in another workbook',
  'failure-several-accounts': 'Several accounts are signed in. Sign in with one alone, or use a private window',
  'failure-not-permitted': 'You may not change this workbook. Ask its owner for editing rights',
  'failure-unknown': 'Something unexpected happened: {found}. The workbook is as it was',
} as const;
