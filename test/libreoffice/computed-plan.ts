import { cellAddress } from '../../core/workbook/address.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { readZip, writeZip } from '../../local/xlsx/zip.ts';
import { agrees } from '../agreement.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import type { ComputedValue, ComputedWorkbook } from './computed-workbook.ts';
import { recalculateAll } from './libreoffice.ts';

/**
 * Takes the number formats out of an .xlsx file. LibreOffice saves a text that a formula gives in a cell with a
 * number format as 0 in .xls, the one form that keeps every digit; what it computes does not depend on the format.
 */
const withoutNumberFormats = (bytes: Uint8Array): Uint8Array =>
  writeZip(
    readZip(bytes).map((entry) => {
      if (entry.path !== 'xl/styles.xml') return entry;
      const plain = Buffer.from(entry.bytes)
        .toString('utf8')
        .replace(/<cellXfs.*<\/cellXfs>/s, (formats) => formats.replace(/numFmtId="\d+"/g, 'numFmtId="0"'));
      return { ...entry, bytes: Buffer.from(plain, 'utf8') };
    }),
  );

/** Charts take LibreOffice longer than all else, and no cell reads them. */
const withoutCharts = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, charts: [] })),
});

/** Plans as .xlsx files of which LibreOffice gives back every digit. */
export async function planFiles(plans: readonly WorkbookPlan[], today: number): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const plan of plans) files.push(withoutNumberFormats(await workbookBytes(withoutCharts(plan), today)));
  return files;
}

/** Plans written and computed anew by LibreOffice. */
export const computedPlans = async (
  plans: readonly WorkbookPlan[],
  today: number,
): Promise<readonly ComputedWorkbook[]> => recalculateAll(await planFiles(plans, today));

function isSame(found: ComputedValue, own: Value): boolean {
  if (isError(own)) return found === own.error;
  if (own === null || own === '') return found === null;
  return typeof own === 'number' ? agrees(found, own) : found === own;
}

/** The formula cells in which LibreOffice and our own evaluation, whose values a written file holds, disagree. */
export function cellDisagreements(plan: WorkbookPlan, today: number, computed: ComputedWorkbook): readonly string[] {
  const evaluator = createEvaluator(plan, today);
  const rowsByTitle = new Map(computed.sheets.map((title) => [title, computed.rows(title)]));
  return formulaCells(plan).flatMap(({ sheet, title, row, column }) => {
    const own = evaluator.cellValue(sheet, row, column);
    const found = rowsByTitle.get(title)?.[row]?.[column] ?? null;
    if (isSame(found, own)) return [];
    return [`${title}!${cellAddress(row, column)}: ${JSON.stringify(found)}, where we say ${JSON.stringify(own)}`];
  });
}

/** The day that LibreOffice takes for TODAY(). */
export function clockDay(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
