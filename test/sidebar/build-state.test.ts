import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import type { DataAction } from '../../sidebar/build/data-state.ts';
import type { PlanAction } from '../../sidebar/build/plan-state.ts';
import { type BuildState, buildReducer, initialBuild, onData, onPlan } from '../../sidebar/build/state.ts';
import type { ShownHeld } from '../../sidebar/work/shown-held.ts';
import type { Support } from '../../sidebar/work/support.ts';
import type { Question, Understood } from '../../sidebar/work/understood.ts';

const given = (state: BuildState, ...actions: readonly DataAction[]): BuildState =>
  actions.reduce((before, action) => buildReducer(before, onData(action)), state);

const planned = (state: BuildState, ...actions: readonly PlanAction[]): BuildState =>
  actions.reduce((before, action) => buildReducer(before, onPlan(action)), state);

const question = (header: string, found: string): Question => ({
  header,
  kind: 'number',
  found,
  readings: [
    { readAs: '.', shown: '1.234', isWhole: false },
    { readAs: ',', shown: '1,234', isWhole: true },
  ],
  taken: '.',
});

const understood = (questions: readonly Question[] = []): Understood => ({
  kind: 'understood',
  language: 'en',
  rows: 3,
  headerRow: 1,
  delimiter: '\t',
  period: null,
  currency: null,
  columns: [],
  questions,
  problems: [],
  leftOut: [],
  leftOutCount: 0,
});

const support: Support = { kpis: true, metrics: [], figures: [], definitions: {}, nearly: [], granularity: null };
const pasted = { kind: 'paste', name: '' } as const;
const undoing = (title: string): KeptUndo => ({
  titles: [title],
  change: { titles: {}, steps: [{ kind: 'remove-sheet', title }] },
  after: [{ title, key: '', content: '', lines: '' }],
  cells: [[]],
});
const undo = undoing('KPIs');
const report: ReconcileReport = {
  ...{ periodsAdded: 0, periodsUpdated: 0, rowsAdded: [], recordsAdded: 0, columnsAdded: 0 },
  ...{ cellsUpdated: 0, taken: [], edits: [], proposalsKept: [], gaveWay: [] },
  ...{ keptThoughGone: [], sheetsAdded: ['KPIs'], sheetsKept: [], copies: [] },
};
const outcome = {
  added: [{ title: 'KPIs', hidden: false }],
  report,
  sentence: '1 sheet added',
  merge: null,
  words: {
    ...{ values: [], formulas: [], counts: { values: 0, formulas: 0 }, proposals: [], gone: [] },
    ...{ corrected: [], correctedCount: 0, notes: [] },
  },
};
const held: ShownHeld = {
  records: { title: 'Data', rows: 9, period: null, currency: 'EUR' },
  ...{ isNewer: false, templates: ['kpi', 'goals'], metrics: ['CPC'], granularity: 'month', source: 'a.csv' },
  ...{ language: 'tr', days: null },
};

const read = given(
  initialBuild,
  { kind: 'reading-begun', source: pasted },
  { kind: 'read', understood: understood([question('Spend', '1.234')]), support },
);

describe('data', () => {
  test('new data forget what was understood of the last, and what was settled about it', () => {
    const settled = given(read, { kind: 'reading-again', map: { Spend: 'spend' }, readAs: { Spend: ',' } });
    const next = given(settled, { kind: 'reading-begun', source: { kind: 'file', name: 'b.csv' } });
    expect(next.data).toMatchObject({ understood: null, map: {}, readAs: {}, questions: [], reading: true });
  });

  test('reading the same data again keeps what was understood in sight', () => {
    const again = given(read, { kind: 'reading-again', map: {}, readAs: { Spend: ',' } });
    expect(again.data).toMatchObject({ understood: read.data.understood, reading: true, readAs: { Spend: ',' } });
  });

  test('an answered question stays, so that the answer can be changed', () => {
    const answered = given(
      read,
      { kind: 'reading-again', map: {}, readAs: { Spend: ',' } },
      { kind: 'read', understood: understood([]), support },
    );
    expect(answered.data.questions.map(({ header }) => header)).toEqual(['Spend']);
  });

  test('a question that is asked again takes its new words, and new ones follow', () => {
    const more = given(read, {
      kind: 'read',
      understood: understood([question('Revenue', '2.000'), question('Spend', '9.999')]),
      support,
    });
    expect(more.data.questions.map(({ header, found }) => [header, found])).toEqual([
      ['Spend', '9.999'],
      ['Revenue', '2.000'],
    ]);
  });

  test('a failure says why and leaves what was typed', () => {
    const failed = given(
      initialBuild,
      { kind: 'typed', text: 'abc' },
      { kind: 'reading-begun', source: pasted },
      { kind: 'reading-failed', sentence: 'No table was found' },
    );
    expect(failed.data).toMatchObject({ typed: 'abc', trouble: 'No table was found', reading: false, source: null });
  });

  test('cancelled reading says nothing', () => {
    const begun = given(initialBuild, { kind: 'reading-begun', source: pasted });
    expect(given(begun, { kind: 'reading-failed', sentence: null }).data).toMatchObject({
      trouble: null,
      source: null,
    });
  });

  test('typing takes the last trouble away', () => {
    const failed = given(initialBuild, { kind: 'reading-failed', sentence: 'No' });
    expect(given(failed, { kind: 'typed', text: 'a' }).data.trouble).toBeNull();
  });
});

describe('plan', () => {
  const ready = planned(read, { kind: 'planning-begun', madeBy: 'en' }, { kind: 'planned', preview: emptyPreview() });

  test('is ready once it is pictured, and nothing where nothing can be made', () => {
    expect(ready.plan.planning).toBe('ready');
    expect(planned(read, { kind: 'planned', preview: null }).plan.planning).toBe('nothing');
  });

  test('a changed wish makes the plan stale, keeps its drawings, and takes the last outcome away', () => {
    const built = planned(ready, { kind: 'built', outcome, undos: [undo] });
    const wished = planned(built, { kind: 'wished', wishes: { granularity: 'week' } });
    expect(wished.plan).toMatchObject({ planning: 'none', outcome: null, undos: [undo], preview: ready.plan.preview });
    expect(wished.plan.wishes).toMatchObject({ granularity: 'week', templates: null });
  });

  test('reading the data another way makes the plan stale', () => {
    expect(given(ready, { kind: 'read', understood: understood(), support }).plan.planning).toBe('none');
  });

  test('new data keep kinds of sheets and language, and drop metrics, periods and date of the last', () => {
    const wishes = {
      templates: ['kpi', 'goals'],
      metrics: ['CPC'],
      granularity: 'day',
      language: 'tr',
      reportDate: 46000,
    } as const;
    const next = given(planned(ready, { kind: 'wished', wishes }), { kind: 'reading-begun', source: pasted });
    const kept = { templates: ['kpi', 'goals'], metrics: null, granularity: null, language: 'tr', reportDate: null };
    expect(next.plan).toMatchObject({ wishes: kept, preview: null, planning: 'none' });
  });

  test('what was built can be taken back even after other data is given', () => {
    const built = planned(ready, { kind: 'built', outcome, undos: [undo] });
    expect(given(built, { kind: 'source-removed' }).plan.undos).toEqual([undo]);
  });

  test('progress and a wish to cancel are kept while sheets are built, and only then', () => {
    const begun = planned(ready, { kind: 'applying-begun', what: 'build' });
    expect(planned(begun, { kind: 'applying-went-on', done: 0.5 }).plan.applying).toMatchObject({ done: 0.5 });
    expect(planned(begun, { kind: 'cancel-asked' }).plan.applying).toMatchObject({ cancelled: true });
    expect(planned(ready, { kind: 'cancel-asked' }).plan.applying).toBeNull();
  });

  test('what is being done is told as it is reached: first the workbook is looked at', () => {
    const begun = planned(ready, { kind: 'applying-begun', what: 'build' });
    expect(begun.plan.applying).toMatchObject({ doing: { kind: 'looking' } });
    const doing = { kind: 'sheet', title: 'KPIs', number: 1, all: 6 } as const;
    expect(planned(begun, { kind: 'applying-reached', doing }).plan.applying).toMatchObject({ doing, done: 0 });
  });

  test('a failure ends the building, says why and keeps the undo of an earlier build', () => {
    const failed = planned(
      ready,
      { kind: 'undos-offered', undos: [undo] },
      { kind: 'applying-begun', what: 'build' },
      { kind: 'applying-failed', sentence: 'Cancelled' },
    );
    expect(failed.plan).toMatchObject({ applying: null, trouble: 'Cancelled', undos: [undo], outcome: null });
  });

  test('once taken back, the build before it is the next to be taken back, and sheets are planned anew', () => {
    const undos = [undoing('KPIs'), undoing('Goals')];
    const undone = planned(ready, { kind: 'built', outcome, undos }, { kind: 'undone', kept: null });
    expect(undone.plan).toMatchObject({ undos: [undoing('Goals')], outcome: null, undone: true, planning: 'none' });
    expect(planned(undone, { kind: 'undone', kept: '2 cells stay' }).plan.undone).toBe('2 cells stay');
  });

  test('a workbook that was built before begins with how it was built, unless something else was wished for', () => {
    const found = planned(read, { kind: 'held-found', held });
    expect(found.plan).toMatchObject({ held, join: true });
    expect(found.plan.wishes).toMatchObject({ templates: null, metrics: ['CPC'], language: 'tr' });
    const wished = planned(ready, { kind: 'wished', wishes: { metrics: ['CTR'] } }, { kind: 'held-found', held });
    expect(wished.plan.wishes).toMatchObject({ metrics: ['CTR'], language: null });
  });

  test('whether new rows are added is planned anew, and stays for other data', () => {
    const alone = planned(ready, { kind: 'held-found', held }, { kind: 'join-chosen', join: false });
    expect(alone.plan).toMatchObject({ planning: 'none', join: false });
    expect(given(alone, { kind: 'reading-begun', source: pasted }).plan).toMatchObject({ held, join: false });
  });
});

test('no action changes the state it is given', () => {
  const before = JSON.stringify(read);
  given(read, { kind: 'reading-again', map: { a: 'b' }, readAs: {} }, { kind: 'source-removed' });
  planned(read, { kind: 'wished', wishes: { metrics: [] } }, { kind: 'built', outcome, undos: [undo] });
  expect(JSON.stringify(read)).toBe(before);
});

function emptyPreview() {
  return { kind: 'sheets', sheets: [], hiddenSheets: 0, warnings: [], steps: 1, sentence: '' } as const;
}
