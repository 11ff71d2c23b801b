/**
 * What the sidebar says in its Check place. {found} is what stands in a cell, {count} a number of cells, {place} a
 * cell's address with its sheet, {name} what a fix does.
 */
export const checkTexts = {
  title: 'Check',
  intro: 'Looks through the whole workbook for what breaks or misleads once you share it.',
  run: 'Check this workbook',
  again: 'Check again',
  whileBuilding: 'Sheets are being built. Check once they are there.',
  running: 'Looking through the workbook',
  cancelling: 'Cancelling',
  clear: 'Nothing found. The workbook is ready to share.',
  found: 'Found: {count}',
  show: 'Show',
  showPlace: 'Show {place}',
  cells: 'Cells like it: {count} in all, further ones in',
  fixAll: '{name}: all {count}',
  fixing: 'Changing the cells',
  fixed: 'Cells changed: {count}',
  undo: 'Undo',
  undoing: 'Putting them back',
  undone: 'Undone. The cells are as they were.',

  'not-looked-at': 'Sheets that were not looked at',
  'not-looked-at-why':
    'Too large to be read: whatever misleads there is not in this list. Look through them yourself, or check a shorter copy.',
  'not-looked-at-found': 'Not looked at: {found} (too large)',
  'custom-function': 'Functions that need the add-in',
  'custom-function-why':
    'Whoever opens the workbook without Marksheet sees an error there. Turn them into plain formulas, or keep their values only.',
  'custom-function-found': '{place}: {found}',
  'unknown-name': 'Names that the spreadsheet does not know',
  'unknown-name-why': 'A function or a range is misspelt, or was deleted. Correct the name in the cell.',
  'unknown-name-found': '{place} shows {found}',
  'error-value': 'Errors',
  'error-value-why':
    'A formula has no answer. Everything computed from it fails too. Mend the formula, or the cells that it reads.',
  'error-value-found': '{place} shows {found}',
  'stops-short': 'Formulas that stop short of the data',
  'stops-short-why':
    'The rows that came in later are left out. Let the range reach the last row, or name the whole column, such as F:F.',
  'stops-short-found': '{place}: {found}',
  'number-as-text': 'Numbers stored as text',
  'number-as-text-why':
    'Sums and averages leave them out without a word. Turn them into numbers; where no button does, they can be read in two ways: type them again.',
  'number-as-text-found': '{place}: “{found}” is text',
  'mixed-currency': 'Several currencies in one column',
  'mixed-currency-why': 'They cannot be added up. Keep one currency a column.',
  'mixed-currency-found': '{place}: {found}',
  'average-of-rates': 'Averages of rates',
  'average-of-rates-why':
    'Small and large rows weigh the same here. Divide the sum of the numerators by the sum of the denominators instead.',
  'average-of-rates-found': '{place}: {found}',
  'stale-report-date': 'Report dates that lie far back',
  'stale-report-date-why': 'The date was typed, so new data changes nothing. Type a later one.',
  'stale-report-date-found': '{place}: {found}',
  'objective-without-owner': 'Objectives without an owner',
  'objective-without-owner-why': 'What nobody answers for is rarely reached. Name one person.',
  'objective-without-owner-found': '{place}: {found}',
  'objective-past-due': 'Objectives past their last day without a verdict',
  'objective-past-due-why': 'Enter the last actual or a later report date, or set a new due date.',
  'objective-past-due-found': '{place}: {found}',
  'edited-formula': 'Formulas that were typed over',
  'edited-formula-why':
    'A plain value stands where a formula was: it no longer follows the data. Unless that is meant, bring the sheets up to date in Build and take our formula there.',
  'edited-formula-found': '{place}: {found}',

  'fix-native-formula': 'Turn into a plain formula',
  'fix-value': 'Keep the value only',
  'fix-number': 'Turn into a number',
} as const;
