import type { Capabilities } from '../../core/host/capabilities.ts';

/** What Excel can do through its add-ins' library, from ExcelApi 1.12 on. */
export const capabilities: Capabilities = {
  name: 'Excel',
  // No part of the library turns a sheet round or draws in cells; files can, programs cannot.
  rightToLeft: false,
  sparklines: false,
  charts: true,
  hiddenSheets: true,
  printSetup: true,
  customFunctions: true,
  separator: ',',
  mostCells: 5_000_000,
  mostStored: 1_000_000,
};
