/** What is said of pasted and stored goals that could not be read as they stand. {placeholders} are facts. */
export const goalProblems = {
  'nothing-to-read': 'There is nothing to read',
  'not-text': 'The source is a file of another kind, no text',
  'no-header':
    'No row names the columns, such as Objective, Measured by, Target and Due; nothing was read; it begins with: {found}',
  'lines-above-header': 'Above the header, left out: {found}',
  'unknown-column': 'Column “{column}” is not known and was left out: {found}',
  'counted-columns': 'Columns that are worked out anew were left out: {found}',
  'ambiguous-number': 'Row {row}, column “{column}”: {found} can be {taken} or {other}; it was read as {taken}',
  'ambiguous-date': 'Column “{column}”: {found} can be {taken} or {other}; it was read as {taken}',
  'not-a-number': 'Row {row}, column “{column}”: “{found}” is not a number; the cell counts as empty',
  'not-a-date': 'Row {row}, column “{column}”: “{found}” is not a date; the cell counts as empty',
  'long-text': 'Row {row}, column “{column}”: a text of {found} characters is too long; its end was cut off',
  'unsupported-calendar':
    'Row {row}, column “{column}”: “{found}” is a date of another calendar; the cell counts as empty',
  'mixed-currency': 'Several currencies stand in the table ({found}); the amounts were read as they stand',
  'words-beside-number': 'Row {row}, column “{column}”: “{found}” was read as {taken}; its other words were left out',
  'target-not-read':
    'Row {row}, column “{column}”: a number or a change such as +15% is required, “{found}” was found; the cell counts as empty',
  'change-not-used':
    'Row {row}, column “{column}”: “{found}” does not lead to the target of the same row; the target counts',
  'two-baselines': 'Row {row}: the target names the baseline {found}, the baseline column {taken}; {taken} counts',
  'unknown-word':
    'Row {row}, column “{column}”: “{found}” is none of the words that this column takes; the cell counts as empty',
  'heading-cells': 'Row {row}: “{taken}” was read as the goal of the rows below; left out of its row: {found}',
  'duplicate-id': 'Row {row}: the number {found} stands in another row too; this row is now {taken}',
  'override-without-status': 'Row {row}: what was set by hand names no status and was left out: {found}',
  'unknown-objective': 'Row {row}, column “{column}”: no objective has the number or the words “{found}”',
  'count-not-read': 'Row {row}: “{found}” names no number of its own; it was read as {taken}',
  'count-without-period':
    'Row {row}: the number {found} needs a period or something that it is for each of; it was left out',
  'missing-text': 'Row {row}: no words say what is promised; the rest was kept',
  'incomplete-way': 'Row {row}: from and to are both required, only {found} was found; it was left out',
  'unknown-version': 'The goals are stored in version {found}, which is not known here',
  'missing-part': 'Stored goals: {path} is required, nothing was found',
  'wrong-part': 'Stored goals: {path} holds something else than it may: {found}',
  'unknown-part': 'Stored goals: {path} is not known',
  'duplicate-part': 'Stored goals: {path} has the number {found}, which another one has too',
} as const;
