import type { ManifestTexts } from './manifest-texts.ts';

export const texts: ManifestTexts = {
  description: 'Marketing metrics as functions, and KPI and goal sheets from your own exports.',
  welcome: {
    title: 'Marksheet is on the Home tab',
    description: 'Select an export and press Open Marksheet, or type a function such as =CONVERSION_RATE in a cell.',
  },
  commands: {
    open: {
      label: 'Open Marksheet',
      tip: 'Build KPI and goal sheets from your data, and find marketing functions.',
    },
    'build-again': {
      label: 'Build again',
      tip: 'Bring the sheets up to date with new data. What you typed and changed stays.',
    },
    'insert-function': {
      label: 'Insert function',
      tip: 'Find a marketing metric by what it means, fill it in and put it into the active cell.',
    },
    check: {
      label: 'Share check',
      tip: 'See what would break or mislead when you share this workbook, and mend it.',
    },
  },
};
