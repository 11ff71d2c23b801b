import type { WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { type KeptUndo, undoOf } from './kept-undo.ts';
import { safeUndo } from './safe-undo.ts';
import { readUndos, undoText } from './undo-schema.ts';

const MUCH = 1_000_000;

const sheet = (title: string, ...values: SheetSnapshot['values']): SheetSnapshot => ({
  title,
  key: null,
  hidden: false,
  values,
  formulas: values.map((row) => row.map(() => null)),
});

const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
const after = book(sheet('KPIs', ['spend', 12]), sheet('Mine', ['a', 1], ['b', 2]));

const removing: WorkbookChange = { titles: {}, steps: [{ kind: 'remove-sheet', title: 'KPIs' }] };
const [first, second] = [
  { row: 0, column: 1, content: 7 },
  { row: 1, column: 1, content: { kind: 'host-formula', text: '=1+1' } as const },
];
const setting: WorkbookChange = {
  titles: {},
  steps: [{ kind: 'set-cells', title: 'Mine', cells: [first, second] }],
};
const arranging: WorkbookChange = {
  titles: {},
  steps: [...setting.steps, { kind: 'delete-rows', title: 'Mine', at: 1, count: 1 }],
};

describe('what takes a build back', () => {
  test('is exact where nobody touched its sheets, whatever happened to others', () => {
    const now = book(...after.sheets, sheet('New', ['x']));
    for (const change of [removing, setting, arranging])
      expect(safeUndo(undoOf(change, [], after), now)).toEqual({ kind: 'ready', change, changed: [], kept: 0 });
  });

  test('names the sheets that go with what was typed on them since', () => {
    const now = book(sheet('KPIs', ['spend', 12, 'my note']), ...after.sheets.slice(1));
    expect(safeUndo(undoOf(removing, ['KPIs'], after), now)).toMatchObject({ kind: 'ready', changed: ['KPIs'] });
  });

  test('leaves alone the cells that somebody changed since', () => {
    const now = book(sheet('KPIs'), sheet('Mine', ['a', 'typed'], ['b', 2]));
    expect(safeUndo(undoOf(setting, [], after), now)).toEqual({
      kind: 'ready',
      change: { titles: {}, steps: [{ kind: 'set-cells', title: 'Mine', cells: [second] }] },
      changed: [],
      kept: 1,
    });
  });

  test('is refused where lines would go and somebody wrote on the sheet since', () => {
    const now = book(sheet('KPIs'), sheet('Mine', ['a', 1], ['b', 2, 'typed']));
    expect(safeUndo(undoOf(arranging, [], after), now)).toEqual({ kind: 'rearranged', title: 'Mine' });
  });

  test('is refused where a sheet is gone or renamed', () => {
    expect(safeUndo(undoOf(setting, [], after), book(sheet('Ours')))).toEqual({ kind: 'missing', title: 'Mine' });
  });
});

describe('what is kept with a workbook', () => {
  const dressing: WorkbookChange = {
    titles: {},
    steps: [
      { kind: 'set-block', title: 'Data', block: { row: 1, column: 0, columns: [[1, null, 'a', true]] } },
      { kind: 'move-columns', title: 'Data', from: 3, count: 1, to: 1 },
      {
        kind: 'dress',
        title: 'Data',
        dress: {
          styles: [
            { row: 0, column: 0, lastRow: 0, lastColumn: 1, style: { format: { kind: 'money', currency: 'EUR' } } },
          ],
          ...{ rules: [], widths: [{ column: 1, width: 12 }], tallRows: [], validations: [], sparklines: [] },
          ...{ charts: null, filter: null },
        },
      },
    ],
  };
  const undos: readonly KeptUndo[] = [removing, arranging, dressing].map((change) => undoOf(change, ['KPIs'], after));

  test('comes back as it was, the last build first', () => {
    expect(readUndos(undoText(undos, MUCH) ?? '')).toEqual(undos);
  });

  test('is three builds at most, and fewer where they would be too long', () => {
    const five = [...undos, ...undos.slice(0, 2)];
    expect(readUndos(undoText(five, MUCH) ?? '')).toHaveLength(3);
    const two = undoText(undos.slice(0, 2), MUCH) ?? '';
    expect(undoText(undos, two.length)).toBe(two);
    expect(undoText(undos, 10)).toBeNull();
  });

  test('a build that removed sheets is not kept: they could not be brought back from text', () => {
    const [planned] = [
      { kind: 'add-sheet', sheet: { title: 'KPIs' }, place: null },
    ] as unknown as WorkbookChange['steps'];
    const undo = { ...(undos[0] as KeptUndo), change: { titles: {}, steps: planned ? [planned] : [] } };
    expect(undoText([undo], MUCH)).toBeNull();
  });

  test.each([
    'no JSON',
    '{}',
    '{"version":1,"titles":["A"],"steps":[{"kind":"remove-sheet","title":"A"}]}',
    '{"version":3,"states":[]}',
    '{"version":2,"states":[{"titles":[],"steps":[],"after":[],"cells":[]}]}',
    '{"version":2,"states":[{"titles":[],"steps":[{"kind":"set-cells","title":"A","cells":[{"row":-1,"column":0,"content":1}]}],"after":[],"cells":[]}]}',
  ])('%s takes nothing back', (text) => {
    expect(readUndos(text)).toEqual([]);
  });
});
