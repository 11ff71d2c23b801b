/** What the sidebar says in its Settings place. {name} is a language or what the machine is set to. */
export const settingsTexts = {
  title: 'Settings',
  kept: 'Kept with this workbook, for everybody who uses it.',
  saved: 'Saved',
  newer:
    'These settings were saved by a newer version of Marksheet. They stay as they are, and what you change here lasts until you close the sidebar.',
  damaged: 'The saved settings could not be read, so these are the usual ones. Changing one saves them anew.',
  reading: 'Reading the settings',

  sidebarHeading: 'Sidebar',
  language: 'Language',
  languageAutomatic: 'As the spreadsheet is set',
  theme: 'Colours',
  themeSystem: 'As the device is set',
  themeLight: 'Light',
  themeDark: 'Dark',

  sheetsHeading: 'New sheets',
  sheetLanguage: 'Language of the sheets',
  sheetLanguageAutomatic: 'As the sidebar',
  currency: 'Currency',
  currencyHint: 'For data that name no currency themselves.',
  currencyNone: 'None: plain numbers',

  inSheets:
    'Shares from which an objective is on track or at risk, the weekend and the definition of each metric are chosen on the sheets themselves, under Settings and Definitions.',
} as const;
