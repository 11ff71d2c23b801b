import { readText } from '../../../core/intake/read-text.ts';
import { isIntakeFailure, type Table, type TableColumn } from '../../../core/intake/table.ts';
import type { Language } from '../../../core/values/language.ts';
import type { NumberFormat } from '../../../core/workbook/number-format.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';

/** Exports that are one click away: made up, each shaped as a real product's in its language. */
export const sampleNames = ['google-ads-en', 'meta-ads-tr', 'funnel-ar', 'social-id', 'email-campaigns-pl'] as const;
export type SampleName = (typeof sampleNames)[number];

const endings: Readonly<Partial<Record<SampleName, string>>> = { 'funnel-ar': 'tsv' };

/** Loads an export and reads it; fails where the server does not answer. */
export async function loadSample(name: SampleName): Promise<Table> {
  const answer = await fetch(`samples/${name}.${endings[name] ?? 'csv'}`);
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  const table = readText(await answer.text(), { language: name.slice(-2) as Language });
  if (isIntakeFailure(table)) throw new Error(table.code);
  return table;
}

/** A table as a sheet of plain cells: what somebody has who opened the export in a spreadsheet. */
export function tableSheet(title: string, { columns, currency, rowCount }: Table): SheetPlan {
  const draft = draftSheet('sample', title);
  draft.putRow(
    0,
    0,
    columns.map(({ header }) => header),
  );
  draft.style({ row: 0, column: 0, lastRow: 0, lastColumn: columns.length - 1 }, { role: 'header', align: 'start' });
  for (const [column, each] of columns.entries()) {
    const format = formatOf(each, currency);
    if (format) draft.style({ row: 1, column, lastRow: rowCount, lastColumn: column }, { role: 'data', format });
  }
  return draft.finish({
    columnBlocks: [{ row: 1, column: 0, columns: columns.map(({ cells }) => cells) }],
    columnWidths: columns.map(({ header, type }) =>
      Math.min(40, Math.max(type === 'text' ? 20 : 12, header.length + 3)),
    ),
    frozenRows: 1,
  });
}

function formatOf({ type }: TableColumn, currency: string | null): NumberFormat | null {
  if (type === 'date' || type === 'percent') return { kind: type };
  return type === 'money' ? { kind: 'money', currency, exact: true } : null;
}
