/**
 * What the sidebar says in its Functions place. {count} is a number, {name} a function or an argument, {found} what was
 * typed, {address} a cell, {place} a range with its sheet, {value} an answer, {formula} a formula, {source} who defines it.
 */
export const functionsTexts = {
  title: 'Functions',
  columns:
    'Functions take single cells, ranges and whole columns. A first row with names above all columns of numbers and days is passed over; a name has letters and no figures.',
  search: 'What do you want to know?',
  searchHint: 'In any language: cost per lead, open rate, ROAS',
  results: 'Functions found',
  allFunctions: 'All functions: {count}',
  foundCount: 'Found: {count}',
  nothingFound: 'Nothing found. Try another word, such as cost, rate or customer.',
  back: 'All functions',

  formula: 'Formula',
  definitions: 'Definitions',
  definedBy: 'as defined by {source}',
  usual: 'usual',
  example: 'Example',
  gives: '{formula} gives {value}',
  whenPoor: 'When it is poor',
  sources: 'Sources',
  opensNewTab: 'opens in a new tab',

  fillHeading: 'Fill it in',
  fillHint: 'Type a number, or select cells in the sheet and press “Use selection”.',
  optional: '{name} (optional)',
  leftOut: 'Left out',
  useSelection: 'Use selection',
  clear: 'Clear',
  clearFor: 'Clear {name}',
  picked: 'Selected: {place}',
  noSelection: 'Select cells in the sheet first',
  notANumber: '“{found}” is neither a number nor a cell',
  notADate: '“{found}” is neither a day such as 2026-07-31 nor a cell',
  plain: 'Insert as a plain formula',
  plainHint: 'Works for everybody, without the add-in.',
  plainNeeded: 'This spreadsheet takes no functions of ours, so it is inserted as a plain formula.',
  plainImpossible: 'This one cannot be said as a plain formula.',

  preview: 'Answer',
  previewEmpty: 'Fill in the arguments to see the answer.',
  previewUnknown: 'The sheet will show the answer.',
  previewRows: 'The first of {count} rows',
  insert: 'Insert into the active cell',
  insertHint: 'Select an empty cell first. Nothing is written over.',
  inserted: 'Inserted into {address}',
  filled: '{address} is not empty. Select an empty cell, then insert again',
  incomplete: 'Fill in {name} first',
} as const;
