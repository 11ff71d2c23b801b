import { HostFailure } from '../../../core/host/host-failure.ts';
import { workbook } from '../reading/workbook.ts';
import { request, text } from './request.ts';

/** Puts a formula into the active cell and gives its address; `not-permitted` with the address where it is not empty. */
export const insertFormula = request<'insert-formula'>({ formula: text(50_000) }, ({ formula }) => {
  const cell = workbook().getCurrentCell();
  if (cell === null) throw new HostFailure('not-permitted');
  const address = cell.getA1Notation();
  if (cell.getFormula() !== '' || cell.getValue() !== '') throw new HostFailure('not-permitted', address);
  cell.setFormula(formula.startsWith('=') ? formula : `=${formula}`);
  SpreadsheetApp.flush();
  return address;
});
