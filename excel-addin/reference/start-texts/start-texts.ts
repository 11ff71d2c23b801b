/**
 * What the page at the add-in's address says. {file} is the manifest, {path}, {open} and {folder} are places in Excel and on the
 * machine, {button} and {tab} are on the ribbon, {formula} is one of ours, {address} is where to ask.
 */
export type StartTexts = Readonly<{
  title: string;
  about: string;
  install: string;
  manifest: string;
  /** Places of Excel's are told in English. */
  english: string;
  web: string;
  windows: string;
  mac: string;
  organisation: string;
  next: string;
  functions: string;
  help: string;
  support: string;
  privacy: string;
  collects: string;
}>;
