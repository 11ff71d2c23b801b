import type { Capabilities } from '../../core/host/capabilities.ts';

/** What Google Sheets can do through its scripts. */
export const capabilities: Capabilities = {
  name: 'Google Sheets',
  rightToLeft: true,
  sparklines: true,
  charts: true,
  hiddenSheets: true,
  // Scripts set up no pages: people do when they print.
  printSetup: false,
  customFunctions: true,
  separator: ';',
  mostCells: 10_000_000,
  mostStored: 100_000,
};
