/** What a spreadsheet's own menu offers of Marksheet. */
export const menuTexts = {
  open: 'Open Marksheet',
  help: 'Help',
} as const;
