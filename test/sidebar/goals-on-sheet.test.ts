import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { columnPlace } from '../../core/templates/goals/objective-columns.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { planSheets } from '../../sidebar/build/effects/plan-sheets.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import { sheetDifferences, withSheet } from '../../sidebar/goals/book/sheet-differences.ts';
import { buildGoals } from '../../sidebar/goals/effects/build-goals.ts';
import { changeBook } from '../../sidebar/goals/effects/change-book.ts';
import { loadGoals } from '../../sidebar/goals/effects/load-goals.ts';
import { readStandings } from '../../sidebar/goals/effects/read-standings.ts';
import { sentenceText, type Wording } from '../../sidebar/goals/sentence/sentence-text.ts';
import { type SheetObjective, sheetObjectives } from '../../sidebar/goals/work/sheet-objectives.ts';
import { memoryHost } from '../host/memory-host.ts';
import { allOrSome } from '../thorough.ts';
import { fixedToday } from '../workbook/examples.ts';
import { goalWording } from './goal-wording.ts';
import { toolsOver } from './tools-over.ts';

/** Whole workbooks are planned and computed, on machines that may be busy; in milliseconds. */
const WAIT = 60_000;

const wording: Wording = goalWording('en');

const revenue: Objective = {
  ...newObjective('1', dayNumber(2026, 7, 1)),
  ...{ measure: 'revenue', owner: 'Ann', baseline: 50_000, target: { kind: 'value', value: 120_000 } },
  due: dayNumber(2026, 12, 31),
};
const said: Objective = { ...revenue, text: sentenceText(revenue, wording) };

/** A workbook whose goal sheets were built from objectives. */
async function builtFrom(objectives: readonly Objective[], language: (typeof languages)[number] = 'en') {
  const memory = memoryHost();
  const { tools, store } = toolsOver(memory, language);
  await loadGoals(tools);
  const book = { ...emptyBook, objectives };
  await changeBook(tools, book);
  buildGoals(tools);
  await planSheets(tools);
  await buildSheets(tools);
  return { memory, tools, store, book };
}

/** The workbook after somebody typed into a column of the Goals sheet, beside a text. */
function typed(snapshot: WorkbookSnapshot, text: string, column: Parameters<typeof columnPlace>[0], value: unknown) {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.key !== 'goals') return sheet;
    const shift = (sheet.values.find((row) => row.includes(text)) ?? []).indexOf(text) - columnPlace('objective');
    const values = sheet.values.map((row) =>
      row.includes(text) ? row.map((cell, at) => (at === columnPlace(column) + shift ? value : cell)) : row,
    );
    return { ...sheet, values };
  });
  return { ...snapshot, sheets } as WorkbookSnapshot;
}

test.each(allOrSome(languages, (language) => language === 'en' || language === 'ar'))(
  'what was just built says the same as the cards, in %s',
  async (language) => {
    const { objectives } = exampleBook(language, fixedToday);
    const { tools, store } = await builtFrom(objectives, language);
    await readStandings(tools);
    const { onSheet, standings } = store.read().goals;
    expect(Object.keys(onSheet).sort()).toEqual(objectives.map(({ id }) => id).sort());
    const differences = objectives.map((one) => sheetDifferences(one, onSheet[one.id] as SheetObjective));
    expect(differences).toEqual(objectives.map(() => []));
    expect(Object.keys(standings).length).toBeGreaterThan(0);
  },
  WAIT,
);

test(
  'a target typed into the sheet is told beside the card, and can be taken over with the sentence following it',
  async () => {
    const { memory, book } = await builtFrom([said]);
    const changed = typed(await memory.host.snapshot(), String(said.text), 'target', 70_000);
    const found = sheetObjectives(changed, book)['1'] as SheetObjective;
    expect(sheetDifferences(said, found)).toEqual(['target']);
    const taken = withSheet(said, found, wording);
    expect(taken.target).toEqual({ kind: 'value', value: 70_000 });
    expect(taken.text).toMatch(/70,000/);
    expect(sheetDifferences(taken, found)).toEqual([]);
  },
  WAIT,
);

test(
  'a cell that was emptied is told, and one that cannot be read is told as it stands and not taken over',
  async () => {
    const { memory, book } = await builtFrom([said]);
    const snapshot = await memory.host.snapshot();
    const emptied = sheetObjectives(typed(snapshot, String(said.text), 'owner', null), book)['1'] as SheetObjective;
    expect(sheetDifferences(said, emptied)).toEqual(['owner']);
    expect(withSheet(said, emptied, wording).owner).toBeNull();
    const odd = sheetObjectives(typed(snapshot, String(said.text), 'due', 'soon'), book)['1'] as SheetObjective;
    expect(odd.unread).toEqual({ due: 'soon' });
    expect(sheetDifferences(said, odd)).toEqual(['due']);
    expect(withSheet(said, odd, wording).due).toBe(said.due);
  },
  WAIT,
);

test('a workbook without goal sheets says nothing of objectives', async () => {
  const { tools, store } = toolsOver(memoryHost());
  await readStandings(tools);
  expect(store.read().goals).toMatchObject({ onSheet: {}, standings: {} });
});
