/**
 * What the sidebar says in its Settings place. {name} is a week, a quarter or a definition, {from} and {to} are days,
 * {share} is a percentage, {count} a number, {found} the definition that counts.
 */
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

  calendarHeading: 'Calendar',
  weekStart: 'Weeks begin on',
  weekMonday: 'Monday',
  weekSunday: 'Sunday',
  weekSaturday: 'Saturday',
  thisWeek: 'This week is {name}: {from} – {to}. Data by week keeps its own weeks.',
  fiscalYearStart: 'The fiscal year begins in',
  thisQuarter: 'This quarter is {name}: {from} – {to}.',
  fiscalYearNaming: 'A fiscal year has the name of the year in which it ends.',

  statusHeading: 'Status of objectives',
  onTrack: 'On track from',
  onTrackHint: 'Percent of what the plan expects by now. Usually {share}.',
  atRisk: 'At risk from',
  atRiskHint: 'With less it is off track. Usually {share}.',
  shareNotRead: 'This must be a percentage from 1 to 200',
  sharesInOrder: '“At risk” must be lower than “On track”',

  definitionsHeading: 'Definitions',
  definitionsHint: 'For metrics that people define in several ways. Functions that you type yourself stay as they are.',
  definitionsSearch: 'Find a metric',
  definitionsChanged: 'Chosen by you: {count}',
  definitionUsual: '{name} (usual)',
  definitionLacks: 'Needs {name}; this data has none. “{found}” counts instead',
  definitionLeftOut: 'Needs {name}; this data has none, so the metric is left out',
  definitionSame: 'Makes no difference with this data: the same columns feed it',
  definitionNoSum: '{name} has no sum over several rows, so “{found}” counts instead',
  definitionsReset: 'All as usual',

  inSheets:
    'New sheets begin with what is set here; sheets that are already there stay as they are. Percentages, definitions and the weekend can also be changed on the sheets themselves, under Settings and Definitions.',
} as const;
