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
  nothingBuilt: 'Nothing was built in this workbook yet. Select an export, or paste it here, and add the sheets first.',
  giveNew:
    'Select the new export and use the selected range, or paste it here. Or bring the sheets up to date from the data that the workbook holds.',
  unfinished:
    'Its pane was closed, or the connection was lost, before all was written. Take it back, then build again.',
  goingOn: 'Somebody’s build goes on in this workbook, so nothing was taken back. Wait until it is done.',
  ended:
    'That build came to its end meanwhile: it is finished, or whoever began it took it back. Nothing was done here.',
} as const;
