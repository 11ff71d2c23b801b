/**
 * Sentences about problems and missing answers. {row}, {column}, {found}, {parameter}, {atLeast}, {atMost}, {options},
 * {notBefore}, {taken}, {other}, {rows} (their numbers), {count}, {others} (names of columns), {metrics}, {before} and
 * {after} are filled in where they are known.
 */
export const messages = {
  'no-data': '{parameter} is empty: it needs a number',
  'no-data-date': '{parameter} is empty: it needs a date',
  'no-data-text': '{parameter} is empty: it needs a text',
  'zero-denominator': '{parameter} is 0: there is nothing to divide by',
  'not-a-number':
    '{parameter} is “{found}”: it needs a number. Retype it as a number, or read pasted text with the sidebar',
  'not-a-date': '{parameter} is “{found}”: it needs a date, or text such as 2026-07-31',
  'out-of-range': '{parameter} is {found}, which is outside the values it can take',
  'out-of-range-before': '{parameter} is {found}: it must not be before {notBefore}',
  'out-of-range-at-least': '{parameter} is {found}: it must be at least {atLeast}',
  'out-of-range-at-most': '{parameter} is {found}: it must be at most {atMost}. A percent is a fraction: 25 % is 0.25',
  'out-of-range-between':
    '{parameter} is {found}: it must be from {atLeast} to {atMost}. A percent is a fraction: 25 % is 0.25',
  'out-of-range-options': '{parameter} is “{found}”: choose one of {options}',
  'out-of-range-result': 'These values have no answer within the range of numbers',
  'shape-mismatch': 'The ranges differ in size: use ranges of the same number of rows and columns',
  'shape-mismatch-rows': 'The ranges have {one} and {other} rows: give ranges of one size',
  'shape-mismatch-columns': 'The ranges have {one} and {other} columns: give ranges of one size',
  'not-additive': '{parameter} does not add up over several rows',
  'too-little-history': '{parameter}: too little history to foretell from. It needs more days that are over',
  'some-argument': 'An argument',
  'the-denominator': 'The denominator',

  'quoted-name': '“{name}”',
  'list-comma': ',',
  'ambiguous-number': 'Column “{column}”: {found} can be {taken} or {other}; it was read as {taken}',
  'ambiguous-date': 'Column “{column}”: {found} can be {taken} or {other}; it was read as {taken}',
  'problem-not-a-number': 'Row {row}, column “{column}”: “{found}” is not a number; the cell counts as missing',
  'problem-not-a-date': 'Row {row}, column “{column}”: “{found}” is not a date; the cell counts as missing',
  'missing-cells': 'Row {row} has fewer cells than the header ({found}); the rest count as missing',
  'extra-cells': 'Row {row} has more cells than the header; left over: {found}',
  'duplicate-header': 'Column “{column}” has the same header as another; it is named apart',
  'empty-header': 'Column “{column}” has no header; it is named for its letter',
  'long-text': 'Row {row}, column “{column}”: a text of {found} characters is too long; its end was cut off',
  'mixed-currency':
    'Several currencies in the data ({found}): amounts are added up as they stand; keep one currency a build',
  'unsupported-calendar':
    'Row {row}, column “{column}”: {found} is not a Gregorian date; give dates such as 2026-07-31',
  'said-empty': 'Column “{column}”: cells that say there is no figure ({found}) count as empty: {count} (rows: {rows})',
  'one-sided':
    'Rows that have {others} but no “{column}”: {count} (rows: {rows}). They count on one side only of {metrics}, which may come out too high. Unless empty means none, fill in the cells or leave the rows out',
  'repeated-rows':
    'Rows that are the same as an earlier row in every cell: {count} (rows: {rows}). They are kept and counted; take out what was pasted twice',
  'shared-rows': 'Rows that {others} has too, the same in every cell: {count} (rows: {rows}). Each counts once',
  'restated-rows':
    'Rows that {others} has with other figures: {count} (rows: {rows}). The figures of this later file count',
  'rival-rows':
    'Rows that {others} has with other figures, and none that is the same: {count} (rows: {rows}). Both are counted; leave one file out if they are the same data',
  'repeated-id':
    'Column “{column}”: ids that stand in an earlier row already: {count} (rows: {rows}), such as “{found}”. These rows are kept and counted; take out what is there twice',
  'part-over-whole':
    'Column “{column}” adds up to more than {others}, of which it is a part ({found}): see whether both are of the same period and meaning',
  'partial-column':
    'Column “{column}”: not every export had it, and rows without it are {count}. Over periods with and without it these compare unlike sums: {metrics}',
  restated: 'Row {row} of “{title}”, column “{column}”: {before} became {after}',
  'restated-empty': 'Row {row} of “{title}”, column “{column}”: was empty, is {after} now',

  empty: 'There is no data: the source is empty',
  binary: 'The source is not text or a spreadsheet: save it as .csv, .tsv or .xlsx',
  'own-sheet': 'This sheet was built by Marksheet: give the data that it was built from',
  'no-columns': 'No table was found: a header row with at least one row below it is needed',
  'too-many-columns': 'The table has {found} columns; the most that a sheet can take is 16,384',
  'unreadable-file': 'The file could not be read: {found}',
  'no-metrics': 'The data has no column that a metric can use. Columns: {found}. Name one with --map "HEADER=field"',
  'too-many-rows': 'The data has {found} rows; a sheet holds 1,048,576',
} as const;
