import { HostFailure } from '../../../core/host/host-failure.ts';
import { type FileSheet, sheetTitled, type WorkbookFile } from './workbook-file.ts';

/** The sheet that a step is about, whatever the case of its title; fails where it is not there. */
export function findSheet(file: WorkbookFile, title: string): FileSheet {
  const sheet = sheetTitled(file, title);
  if (sheet === null) throw new HostFailure('no-such-sheet', title);
  return sheet;
}

/** The same, where the sheet has to have cells. */
export function findWorksheet(file: WorkbookFile, title: string): FileSheet {
  const sheet = findSheet(file, title);
  if (!sheet.isWorksheet) throw new HostFailure('not-permitted', sheet.title);
  return sheet;
}
