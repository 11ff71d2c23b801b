import { writeXlsx } from 'hucre/xlsx';
import type { ColumnBlock, WorkbookPlan } from '../../core/workbook/plan.ts';
import { withLongRows } from './long-rows.ts';
import { printTitles, renderWorkbook } from './render.ts';
import { fontName } from './theme.ts';
import { readZip, writeZip } from './zip.ts';

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A plan as the bytes of an .xlsx file. `today` is the day number that formulas take for the present day. */
export async function workbookBytes(plan: WorkbookPlan, today: number): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: [...renderWorkbook(plan, today)],
    namedRanges: [...printTitles(plan)],
    // The day, not the moment: the same plan makes the same bytes.
    properties: { title: plan.title, creator: 'Marksheet', modified: new Date((today - UNIX_EPOCH) * DAY) },
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
      if (block === undefined) return { ...entry, bytes: withoutNoncharacters(entry.bytes) };
      return { ...entry, bytes: withLongRows(Buffer.from(entry.bytes).toString('utf8'), block) };
    }),
  );
}

/** Of all that XML can't hold the writer lets these two through. */
const noncharacters = ['\uFFFE', '\uFFFF'] as const;

function withoutNoncharacters(part: Uint8Array): Uint8Array {
  const bytes = Buffer.from(part);
  if (!noncharacters.some((character) => bytes.includes(character))) return part;
  return Buffer.from(bytes.toString('utf8').replace(/[\uFFFE\uFFFF]/g, ''), 'utf8');
}
