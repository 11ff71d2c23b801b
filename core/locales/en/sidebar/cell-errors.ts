/**
 * Why a cell shows an error of the spreadsheet's own. {cell} is a cell's address, {range} a range's, {found} what stands there, {most} a
 * number of arguments.
 */
export const cellErrorTexts = {
  name: '“{found}” is not known here: check how it is spelled',
  'name-any': 'A name in the formula is not known here: check how it is spelled',
  spill: 'The result fills {range}, but {cell} is not empty: clear it, or move the formula',
  'spill-edge': 'The result fills {range}, which is more than the sheet has: move the formula up or towards column A',
  'spill-any': 'The result needs more than one cell, and not all of them are empty: clear them, or move the formula',
  from: '{cell} shows {found}: mend it there first',
  value: 'A part of the formula is of the wrong kind, such as text where a number is needed',
  divide: 'The formula divides by 0 or by an empty cell',
  'not-available': 'The formula looks for a value that is not there, or has an argument too few or too many',
  'too-many':
    'The formula has more values than the {most} it takes. Write decimals as this spreadsheet does: in some languages 1,5 is two values',
  number: 'The formula has no answer within the range of numbers',
  reference: 'The formula points at cells that are gone',
  cycle: 'The formula leads back to its own cell',
  null: 'The ranges have no cell in common',
  other: 'The formula could not be computed',
} as const;
