import { writeXlsx } from 'hucre/xlsx';
import type { ColumnBlock, WorkbookPlan } from '../../core/workbook/plan.ts';
import { withLongRows } from './long-rows.ts';
import { printTitles, renderWorkbook } from './render.ts';
import { fontName } from './theme.ts';
import { readZip, writeZip } from './zip.ts';

/** A plan as the bytes of an .xlsx file. `today` is the day number that formulas take for the present day. */
export async function workbookBytes(plan: WorkbookPlan, today: number): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: [...renderWorkbook(plan, today)],
    namedRanges: [...printTitles(plan)],
    properties: { title: plan.title, creator: 'Marksheet' },
    defaultFont: { name: fontName, size: 10 },
  });
  return fillLongData(written, plan);
}

/** The writer names sheets by their place. */
function fillLongData(written: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const blocks = new Map<string, ColumnBlock>(
    plan.sheets.flatMap(({ columnBlocks: [block] }, index) =>
      block ? [[`xl/worksheets/sheet${index + 1}.xml`, block] as const] : [],
    ),
  );
  return writeZip(
    readZip(written).map((entry) => {
      const block = blocks.get(entry.path);
      return block ? { ...entry, bytes: withLongRows(Buffer.from(entry.bytes).toString('utf8'), block) } : entry;
    }),
  );
}
