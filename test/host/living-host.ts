import fc from 'fast-check';
import type { ChangedCell } from '../../core/host/change.ts';
import { undoOf } from '../../core/host/undo/kept-undo.ts';
import { refreshWorkbook } from '../../core/refresh.ts';
import type { Language } from '../../core/values/language.ts';
import type { WorkbookChange } from '../../core/workbook/change.ts';
import type { MarkedSheet } from '../../core/workbook/ownership/marked-sheet.ts';
import { usedSize } from '../../core/workbook/ownership/marked-sheet.ts';
import { pickSheets } from '../../core/workbook/ownership/pick-sheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { type DataRow, dataRows } from '../ownership/random-data.ts';
import { seed } from '../random.ts';
import { tableOf } from '../workbook/examples.ts';
import type { Driver } from './driver.ts';

export type LivingHost = Readonly<{
  /** Gives the host over a workbook with one empty sheet of the user's. */
  make(): Promise<Driver>;
  /** How many random lives are tried where nobody asks for more. */
  runs: number;
}>;

const TODAY = 46_300;
const MOST = 3_600_000;

/** Something that happens to a workbook: what, and where, as shares of what there is. */
type Event = Readonly<{
  does: (typeof deeds)[number] | 'build' | 'undo';
  sheet: number;
  first: number;
  second: number;
  language: Language;
  rows: readonly DataRow[];
  id: number;
}>;

const deeds = [
  ...(['insert-row', 'insert-column', 'move-row', 'move-column', 'note', 'edit', 'type-over'] as const),
  ...(['append-record', 'delete-row', 'delete-column'] as const),
] as const;

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const event = fc.record({
  // Every other event or so is a build.
  does: fc.oneof(fc.constantFrom(...deeds), fc.constant('build' as const), fc.constant('undo' as const)),
  ...{ sheet: share, first: share, second: share },
  language: fc.constantFrom<Language>('en', 'tr', 'id', 'ar', 'pl'),
  rows: dataRows(8),
});
/** Short lives find most, and many fit into a minute; `npm run nightly` tries long ones too. */
const longest = process.env.MARKSHEET_RUNS === undefined ? 4 : 10;
const lives: fc.Arbitrary<readonly Event[]> = fc
  .array(event, { minLength: 1, maxLength: longest })
  .map((events) => events.map((one, index) => ({ ...one, id: index + 1 })));

/** What a workbook lives through on a host: after each step nothing of the user's is lost, and nothing of ours is doubled. */
export function livingHost(name: string, { make, runs }: LivingHost): void {
  const numRuns = Number(process.env.MARKSHEET_RUNS ?? runs);
  test(
    `${name}: whatever people and builds do to a workbook, no cell of theirs is lost and no line of ours is doubled`,
    async () => {
      const life = fc.asyncProperty(dataRows(8), lives, async (first, events) => {
        const host = await make();
        await build(host, first, 'en');
        let former: WorkbookSnapshot | null = null;
        for (const one of events) {
          const before = await host.snapshot();
          if (one.does === 'build') {
            await build(host, one.rows, one.language);
            former = before;
          } else if (one.does === 'undo') {
            if (former !== null) await takenBack(host, former);
            former = null;
          } else {
            await userDoes(host, before, one);
            former = null;
          }
        }
      });
      await fc.assert(life, { seed, numRuns });
    },
    MOST,
  );
}

/** Builds from new rows, and checks that the user's cells stand and that the same build once more would write nothing. */
async function build(host: Driver, rows: readonly DataRow[], language: Language): Promise<void> {
  const before = await host.snapshot();
  const change = await changeFor(host, before, rows, language);
  expect(await host.apply(change, null)).toMatchObject({ failure: null });
  const after = await host.snapshot();
  expect(userCells(after)).toEqual(userCells(before));
  expect(await changeFor(host, after, rows, language)).toMatchObject({ steps: [] });
  const { copies, ours } = pickSheets(after, new Map());
  expect(copies).toEqual([]);
  for (const { rows: lines, columns } of ours.values())
    for (const keys of [lines, columns].map((all) => all.map(({ key }) => key)))
      expect(new Set(keys).size).toBe(keys.length);
}

/** A small export: a life consists of a dozen builds. */
function exportOf(rows: readonly DataRow[]): string {
  const lines = new Map(
    rows.map(({ day, channel, figures: [, impressions, clicks] }) => [
      `${day},${channel}`,
      `${day},${channel},${impressions},${clicks}`,
    ]),
  );
  return ['Day,Channel,Impressions,Clicks', ...lines.values()].join('\n');
}

async function changeFor(
  host: Driver,
  snapshot: WorkbookSnapshot,
  rows: readonly DataRow[],
  language: Language,
): Promise<WorkbookChange> {
  const result = refreshWorkbook({
    source: { table: tableOf(exportOf(rows), 'en'), book: null },
    choices: {
      ...{ templates: ['kpi'], language, source: 'ads.csv', metrics: ['CTR'], granularity: 'month' },
      ...{ asOf: TODAY, today: TODAY },
    },
    ...{ snapshot, join: true, able: await host.capabilities() },
  });
  if (result.kind !== 'change') throw new Error(`Nothing to do: ${result.kind}`);
  return result.change;
}

/** Takes the last build back: the workbook is what it was, and the build would do the same again. */
async function takenBack(host: Driver, former: WorkbookSnapshot): Promise<void> {
  expect(await host.undo()).toMatchObject({ failure: null });
  const now = await host.snapshot();
  expect(written(now)).toEqual(written(former));
  // What a host keeps of it is of use: hashes of the sheets as they are.
  expect(undoOf({ titles: {}, steps: [] }, [], now).after).toEqual([]);
}

/** Everything that is written on the sheets; computed values follow from it. */
const written = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ title, values, formulas }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const content = formulas[row]?.[column] ?? value;
        return content === null || content === '' ? [] : [`${title} ${row} ${column} ${content}`];
      }),
    ),
  );

/** Everything that only the user can have written, with its sheet. */
const userCells = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets
    .flatMap(({ title, values, formulas }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((value, column) => {
          const content = formulas[row]?.[column] ?? value;
          return typeof content === 'string' && /^(?:user \d+|=SUM\(\d+[;,]1000000\))$/.test(content)
            ? [`${title}: ${content}`]
            : [];
        }),
      ),
    )
    .sort();

async function userDoes(host: Driver, now: WorkbookSnapshot, deed: Event): Promise<void> {
  const ours = [...pickSheets(now, new Map()).ours.values()].filter(({ sheet }) => !sheet.hidden);
  const marked = ours[Math.floor(deed.sheet * ours.length)];
  if (marked === undefined) return;
  const { separator } = await host.capabilities();
  const steps = stepsOf(deed, marked, separator);
  if (steps.length > 0) expect(await host.apply({ titles: {}, steps }, null)).toMatchObject({ failure: null });
}

function stepsOf(deed: Event, marked: MarkedSheet, separator: string): WorkbookChange['steps'] {
  const { sheet, markColumn } = marked;
  const { title } = sheet;
  const { rows, columns } = usedSize(sheet);
  const row = 1 + Math.floor(deed.first * (rows - 1));
  const column = Math.floor(deed.second * markColumn);
  const isMark = row === marked.markRow || row === marked.header;
  const text = `user ${deed.id}`;
  const put = (content: ChangedCell['content'], place = { row, column }): WorkbookChange['steps'] =>
    isUserCell(sheet, place.row, place.column) ? [] : [{ kind: 'set-cells', title, cells: [{ ...place, content }] }];
  switch (deed.does) {
    case 'insert-row':
      return [{ kind: 'insert-rows', title, at: row, count: 1 }];
    case 'insert-column':
      return [{ kind: 'insert-columns', title, at: column, count: 1 }];
    case 'move-row':
      return [{ kind: 'move-rows', title, from: row, count: 1, to: Math.floor(deed.second * rows) }];
    case 'move-column':
      return [{ kind: 'move-columns', title, from: column, count: 1, to: Math.floor(deed.first * markColumn) }];
    case 'note':
      return put(text, { row, column: columns + 1 });
    case 'edit':
      return isMark ? [] : put(text);
    case 'type-over':
      return isMark ? [] : put({ kind: 'host-formula', text: `=SUM(${deed.id}${separator}1000000)` });
    case 'append-record':
      return marked.header === null ? [] : put(text, { row: rows, column: marked.columns[1]?.position ?? 0 });
    case 'delete-row':
      return isMark || hasUserCell(sheet, row, null) ? [] : [{ kind: 'delete-rows', title, at: row, count: 1 }];
    case 'delete-column':
      return hasUserCell(sheet, null, column) ? [] : [{ kind: 'delete-columns', title, at: column, count: 1 }];
    default:
      return [];
  }
}

const isUserCell = ({ values, formulas }: SheetSnapshot, row: number, column: number): boolean =>
  /^(?:user|=SUM\(\d+[;,]1000000)/.test(String(formulas[row]?.[column] ?? values[row]?.[column] ?? ''));

/** Whether a user's cell stands in a row or in a column: who deletes it loses it by their own hand. */
const hasUserCell = (sheet: SheetSnapshot, row: number | null, column: number | null): boolean =>
  sheet.values.some((cells, down) =>
    cells.some(
      (_, right) =>
        (row === null || row === down) && (column === null || column === right) && isUserCell(sheet, down, right),
    ),
  );
