import type { Host } from '../../core/host/port.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { type FakeExcel, fakeExcel, type Wanted } from './server/fake-excel.ts';

/** The host over an Excel that is a server. */
export type ExcelClient = Readonly<{ excel: FakeExcel; host: Host }>;

/** An Excel as old as the add-in takes it, unless a test wants another. */
export function excelClient(wanted: Wanted = {}): ExcelClient {
  const excel = fakeExcel({ requirementSet: '1.12', ...wanted });
  const { displayLanguage, requirements } = excel.office;
  const supports = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
  return { excel, host: excelHost({ run: excel.Excel.run, displayLanguage, supports }) };
}
