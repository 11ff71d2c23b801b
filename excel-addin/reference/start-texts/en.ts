import type { StartTexts } from './start-texts.ts';

export const texts: StartTexts = {
  title: 'Marksheet for Excel',
  about:
    'Marketing metrics as functions, and KPI and goal sheets from your own exports: in Excel on the web, for Windows and for Mac, in English, Turkish, Indonesian, Arabic and Polish.',
  install: 'Install it',
  manifest: 'Save {file}. It is a small file that tells Excel where Marksheet is, and not a program.',
  english: 'In an Excel of another language these places bear names of that language.',
  web: 'Excel on the web: {path}, and choose the file.',
  windows:
    'Excel for Windows: put the file into a folder, share that folder with yourself, add its network path under {path}, and tick Show in Menu. Open Excel again: {open}.',
  mac: 'Excel for Mac: quit Excel, put the file into {folder} (Cmd+Shift+G in Finder; make the folder wef where there is none), and open Excel: {open}.',
  organisation: 'For everybody in an organisation its administrator uploads the same file: {path}.',
  next: 'Then press {button} on the {tab} tab, or type a function such as {formula}.',
  functions: 'The functions',
  help: 'Help',
  support:
    'Answers, and a place for questions and faults: {address}. Please say which Excel it is (web, Windows, Mac), its version and language, and what you did.',
  privacy: 'Privacy',
  collects:
    'Marksheet collects nothing and sends nothing: your data stays in your workbook and on your device, and there is no account. Files of the add-in come from this address; Excel’s own library, office.js, comes from Microsoft.',
};
