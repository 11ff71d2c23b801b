import { writeXlsx } from 'hucre/xlsx';
import type { ColumnBlock, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { fontName } from '../../core/workbook/theme.ts';
import { withErrorTexts } from './error-texts.ts';
import { withLongRows } from './long-rows.ts';
import { printTitles, renderWorkbook } from './render.ts';
import { readZip, writeZip, type ZipEntry } from './zip.ts';

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** A plan as the bytes of an .xlsx file. `today` is the day number that formulas take for the present day. */
export const workbookBytes = async (plan: WorkbookPlan, today: number): Promise<Uint8Array> =>
  writeZip(await workbookParts(plan, today));

/** The parts of that file. `beside`: sheets of another file that formulas point at, where the parts shall go into it. */
export async function workbookParts(
  plan: WorkbookPlan,
  today: number,
  beside: readonly SheetPlan[] = [],
): Promise<readonly ZipEntry[]> {
  const written = await writeXlsx({
    sheets: [...renderWorkbook(plan, today, beside)],
    namedRanges: [...printTitles(plan)],
    // The day, not the moment: the same plan makes the same bytes.
    properties: { title: plan.title, creator: 'Marksheet', modified: new Date((today - UNIX_EPOCH) * DAY) },
    defaultFont: { name: fontName, size: 10 },
  });
  return fillLongData(written, plan);
}

/** The writer names sheets by their place. */
function fillLongData(written: Uint8Array, plan: WorkbookPlan): readonly ZipEntry[] {
  const blocks = new Map<string, ColumnBlock>(
    plan.sheets.flatMap(({ columnBlocks: [block] }, index) =>
      block ? [[`xl/worksheets/sheet${index + 1}.xml`, block] as const] : [],
    ),
  );
  return readZip(written).map((given) => {
    const isSheet = given.path.startsWith('xl/worksheets/sheet');
    const entry = isSheet ? { ...given, bytes: withErrorTexts(given.bytes) } : given;
    const block = blocks.get(entry.path);
    if (block === undefined) return { ...entry, bytes: withoutNoncharacters(namedCharts(entry)) };
    return { ...entry, bytes: withLongRows(Buffer.from(entry.bytes).toString('utf8'), block) };
  });
}

/** What our charts are called, by their order on the sheet: a later build finds them by it. */
const chartName = (count: number): string => `Marksheet ${count}`;

/** The writer calls its charts as spreadsheets call everybody's. */
const namedCharts = ({ path, bytes }: ZipEntry): Uint8Array =>
  path.startsWith('xl/drawings/drawing')
    ? Buffer.from(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(
            /(<xdr:cNvPr id="\d+" )name="Chart (\d+)"/g,
            (_, head, count) => `${head}name="${chartName(count)}"`,
          ),
        'utf8',
      )
    : bytes;

/** Of all that XML can't hold the writer lets these two through. */
const noncharacters = ['\uFFFE', '\uFFFF'] as const;

function withoutNoncharacters(part: Uint8Array): Uint8Array {
  const bytes = Buffer.from(part);
  if (!noncharacters.some((character) => bytes.includes(character))) return part;
  return Buffer.from(bytes.toString('utf8').replace(/[\uFFFE\uFFFF]/g, ''), 'utf8');
}
