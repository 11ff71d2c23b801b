/** What the pane of the Excel add-in says by itself. {found} is what Excel answered. */
export const paneTexts = {
  elsewhereHeading: 'Marksheet works inside Excel',
  elsewhere:
    'This page is the pane of an add-in, and there is no workbook beside it. Open a workbook in Excel and press Open Marksheet on the Home tab.',
  more: 'What Marksheet is, and how to install it',
  tooOld:
    'This Excel is too old for Marksheet. It works in Excel on the web, in Microsoft 365, and in Excel 2021 or newer for Windows and Mac.',
  offline: 'Excel’s library could not be loaded. Check the connection, then try again. The workbook is as it was.',
  silent: 'Excel does not answer. Close this pane and open it again; if that does not help, open the workbook again.',
  unknown: 'Excel answered: {found}',
} as const;
