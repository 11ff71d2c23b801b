import { newObjective } from '../../core/goals/model/new-objective.ts';
import { storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { readData } from '../../sidebar/build/effects/read-data.ts';
import { askPast, pastOf } from '../../sidebar/goals/effects/ask-past.ts';
import { buildGoals } from '../../sidebar/goals/effects/build-goals.ts';
import { beginAnew, changeBook, redoChange, undoChange } from '../../sidebar/goals/effects/change-book.ts';
import { loadGoals } from '../../sidebar/goals/effects/load-goals.ts';
import { readPasted } from '../../sidebar/goals/effects/read-pasted.ts';
import { memoryHost } from '../host/memory-host.ts';
import { toolsOver } from './tools-over.ts';

const book = exampleBook('en', 46000);
const storedText = JSON.stringify(storedGoalBook(book));

function over(stored: Readonly<Record<string, string>> = {}) {
  const memory = memoryHost({ stored });
  return { memory, ...toolsOver(memory) };
}

describe('goals kept with a workbook', () => {
  test('come back as they were', async () => {
    const { tools, store } = over({ goals: storedText });
    await loadGoals(tools);
    expect(store.read().goals).toMatchObject({ stored: 'read', book });
  });

  test('are kept after every change, and gone once there are none', async () => {
    const { tools, store, memory } = over();
    await loadGoals(tools);
    await changeBook(tools, book);
    expect(memory.stored.get('goals')).toBe(storedText);
    await undoChange(tools);
    expect(memory.stored.has('goals')).toBe(false);
    await redoChange(tools);
    expect(memory.stored.get('goals')).toBe(storedText);
    expect(store.read().goals.trouble).toBeNull();
  });

  test('of a newer version are told, and not written over', async () => {
    const newer = JSON.stringify({ ...storedGoalBook(book), version: 2 });
    const { tools, store, memory } = over({ goals: newer });
    await loadGoals(tools);
    expect(store.read().goals).toMatchObject({ stored: 'newer', book: { objectives: [] } });
    await changeBook(tools, book);
    expect(memory.stored.get('goals')).toBe(newer);
  });

  test.each(['no JSON', '{}', '{"version":1}', '[]', 'null'])(
    'that are damaged (%s) stay until set aside',
    async (text) => {
      const { tools, store, memory } = over({ goals: text });
      await loadGoals(tools);
      expect(store.read().goals.stored).toBe('damaged');
      expect(store.read().goals.storedProblems.length).toBeGreaterThan(0);
      await changeBook(tools, book);
      expect(memory.stored.get('goals')).toBe(text);
      await beginAnew(tools);
      expect(Object.fromEntries(memory.stored)).toEqual({ 'goals-aside': text });
      expect(store.read().goals).toMatchObject({ stored: 'read', book: { objectives: [] } });
    },
  );

  test('a workbook that keeps nothing says why, and the change holds all the same', async () => {
    const { tools, store, memory } = over();
    await loadGoals(tools);
    const host = { ...memory.host, store: () => Promise.reject(new HostFailure('offline')) };
    await changeBook({ ...tools, host }, book);
    expect(store.read().goals).toMatchObject({ book, trouble: expect.stringContaining('connection') });
    await changeBook(tools, book);
    expect(store.read().goals.trouble).toBeNull();
  });

  test('an earlier book never overtakes a later one', async () => {
    const { tools, memory } = over();
    await loadGoals(tools);
    const waits = [30, 0];
    const host = {
      ...memory.host,
      async store(name: string, text: string | null) {
        await new Promise((resolve) => setTimeout(resolve, waits.shift() ?? 0));
        await memory.host.store(name, text);
      },
    };
    const fewer = { ...book, objectives: book.objectives.slice(1) };
    await Promise.all([changeBook({ ...tools, host }, book), changeBook({ ...tools, host }, fewer)]);
    expect(memory.stored.get('goals')).toBe(JSON.stringify(storedGoalBook(fewer)));
  });
});

describe('pasted objectives', () => {
  test('are shown as they were understood, with every problem, and nothing is added yet', async () => {
    const { tools, store, memory } = over();
    await readPasted(
      tools,
      'Objective\tMetric\tTarget\tDue\nMore leads\tLeads\t500\t2026-12-31\nBetter\tCPC\tsoon\tnever',
    );
    const { view, book: kept } = store.read().goals;
    expect(view).toMatchObject({
      kind: 'paste',
      read: { book: { objectives: [{ text: 'More leads', measure: 'leads' }, { text: 'Better' }] } },
    });
    const read = view.kind === 'paste' && view.read !== null && view.read !== 'failed' ? view.read : null;
    expect(read?.problems.map(({ code }) => code).sort()).toEqual(['not-a-date', 'target-not-read']);
    expect(kept.objectives).toEqual([]);
    expect(memory.stored.size).toBe(0);
  });
});

test('the data tells where an objective stands, and its answer goes with the data', async () => {
  const { tools, store } = over();
  const rows = Array.from({ length: 31 }, (_, at) => `2026-07-${String(at + 1).padStart(2, '0')}\t1000\t40`);
  const text = ['Date\tImpressions\tClicks', ...rows].join('\n');
  const objective = { ...newObjective('1', dayNumber(2026, 8, 3)), measure: 'CTR' };
  const answer = () => pastOf(objective, store.read());

  await askPast(tools, [objective]);
  expect(answer()).toBeNull();
  await readData(tools, { kind: 'paste', name: '' }, { kind: 'text', text });
  await askPast(tools, [objective]);
  // 40 clicks of 1000 impressions on each day.
  expect(answer()?.latest).toEqual({ from: dayNumber(2026, 7, 1), to: dayNumber(2026, 7, 31), value: 0.04 });
  await readData(tools, { kind: 'paste', name: '' }, { kind: 'text', text: 'Campaign\tClicks\nA\t5\nB\t6' });
  expect(answer()).toBeNull();
});

test('building asks for the goal sheets, and for the team plan where something is promised', () => {
  const { tools, store } = over();
  const { commitments: _, ...rest } = book;
  store.dispatch({ of: 'goals', kind: 'changed', book: { ...rest, commitments: [] }, done: null });
  buildGoals(tools);
  expect(store.read().build.plan.wishes.templates).toEqual(['kpi', 'goals']);
  expect(store.read().shell.place).toBe('build');
  store.dispatch({ of: 'goals', kind: 'changed', book, done: null });
  buildGoals(tools);
  expect(store.read().build.plan.wishes.templates).toEqual(['kpi', 'goals', 'team-plan']);
});
