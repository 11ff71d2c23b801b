import { valuePrint } from '../../workbook/ownership/fingerprint.ts';
import { lineMarkText, MARK_VERSION, sheetMarkText } from '../../workbook/ownership/mark-text.ts';
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
  { row: 1, column: 1, content: { kind: 'host-formula', text: '=1+1', value: 2 } as const },
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
      expect(safeUndo(undoOf(change, [], after), now)).toEqual({
        kind: 'ready',
        change: { ...change, takesBack: true },
        changed: [],
        lost: [],
        kept: 0,
      });
  });

  test('names the sheets that go with what was typed on them since', () => {
    const now = book(sheet('KPIs', ['spend', 12, 'my note']), ...after.sheets.slice(1));
    expect(safeUndo(undoOf(removing, ['KPIs'], after), now)).toMatchObject({ kind: 'ready', changed: ['KPIs'] });
  });

  test('leaves alone the cells that somebody changed since', () => {
    const now = book(sheet('KPIs'), sheet('Mine', ['a', 'typed'], ['b', 2]));
    expect(safeUndo(undoOf(setting, [], after), now)).toEqual({
      kind: 'ready',
      change: { titles: {}, steps: [{ kind: 'set-cells', title: 'Mine', cells: [second] }], takesBack: true },
      changed: [],
      lost: [],
      kept: 1,
    });
  });

  test('is refused where lines would go and somebody wrote on the sheet since', () => {
    const now = book(sheet('KPIs'), sheet('Mine', ['a', 1], ['b', 2, 'typed']));
    expect(safeUndo(undoOf(arranging, [], after), now)).toEqual({ kind: 'rearranged', title: 'Mine' });
  });

  test('is refused where a sheet is gone', () => {
    expect(safeUndo(undoOf(setting, [], after), book(sheet('Ours')))).toEqual({ kind: 'missing', title: 'Mine' });
  });
});

test('a sheet that somebody renamed since is followed, in its own formulas and in those of others', () => {
  const [ours, reads] = ['=Data!A1', "='It''s new'!A1"];
  const withFormula = (title: string, text: string): SheetSnapshot => ({ ...sheet(title, [1]), formulas: [[text]] });
  const change: WorkbookChange = {
    titles: {},
    steps: [
      { kind: 'set-cells', title: 'Data', cells: [{ row: 0, column: 0, content: 5 }] },
      {
        kind: 'set-cells',
        title: 'KPIs',
        cells: [{ row: 0, column: 0, content: { kind: 'host-formula', text: '=Data!A1+1&"Data!A1"' } }],
      },
    ],
  };
  const undo = undoOf(change, [], book(withFormula('KPIs', ours), sheet('Data', [7])));
  const undone = safeUndo(undo, book(withFormula('KPIs', reads), sheet("It's new", [7])));
  expect(undone).toMatchObject({ kind: 'ready', changed: [], kept: 0 });
  expect(undone.kind === 'ready' && undone.change.steps).toMatchObject([
    { title: "It's new" },
    { title: 'KPIs', cells: [{ content: { text: `='It''s new'!A1+1&"Data!A1"` } }] },
  ]);
});

describe('a sheet that is gone, of which only its content tells', () => {
  const [mine, twin] = [sheet('Mine', ['a', 1]), sheet('Two', ['a', 1])];
  const present = (title: string): SheetSnapshot => ({ ...mine, title });
  const missing = { kind: 'missing', title: 'Mine' };
  const undo = undoOf(setting, [], book(mine, sheet('Other', [3])));

  test.each([
    ['one that was there all along', undoOf(setting, [], book(mine, twin)), [twin]],
    ['one that was there all along, by another title', undoOf(setting, [], book(mine, twin)), [present('Three')]],
    ['either of two', undo, [sheet('Other', [3]), present('Three'), present('Four')]],
    ['any, by a note that says no other titles', readUndos(JSON.stringify(oldNote()))[0] as KeptUndo, [twin]],
  ])('is not found in %s', (_, kept, sheets) => {
    expect(safeUndo(kept, book(...sheets))).toEqual(missing);
  });

  test('is found under its new title, from a note that was kept, too', () => {
    const kept = readUndos(undoText([undo], MUCH) ?? '')[0] as KeptUndo;
    for (const each of [undo, kept])
      expect(safeUndo(each, book(sheet('Other', [3]), present('Three')))).toMatchObject({
        kind: 'ready',
        change: { steps: [{ title: 'Three' }] },
      });
  });

  test('and another of its kind are not both found in one', () => {
    const both: WorkbookChange = {
      titles: {},
      steps: ['Mine', 'Two'].map((title) => ({ kind: 'set-cells', title, cells: [first] })),
    };
    expect(safeUndo(undoOf(both, [], book(mine, twin)), book(present('Three')))).toEqual(missing);
  });

  /** What takes back the same as before the titles of the other sheets were noted. */
  function oldNote(): unknown {
    const read = JSON.parse(undoText([undoOf(setting, [], book(mine))], MUCH) ?? '') as { states: object[] };
    return { ...read, states: read.states.map((state) => ({ ...state, others: undefined })) };
  }
});

test('an empty sheet is not taken for a sheet of the build that is gone', () => {
  const undo = undoOf(removing, ['KPIs'], book(sheet('KPIs')));
  expect(safeUndo(undo, book(sheet('Sheet1')))).toEqual({ kind: 'missing', title: 'KPIs' });
});

test('a formula is the same however a program writes it when it saves the file', () => {
  const written = (text: string): SheetSnapshot => ({ ...sheet('KPIs', [1]), formulas: [[text]] });
  const change = { titles: {}, steps: [{ ...setting.steps[0], title: 'KPIs', cells: [{ ...first, column: 0 }] }] };
  const undo = undoOf(change as WorkbookChange, [], book(written("=SUM('Data'!$A$2:$A$9,Data!B1)")));
  // Google Sheets, and LibreOffice with a prefix of its own.
  for (const other of ['=SUM(Data!$A$2:$A$9;Data!B1)', '=_xlfn.SUM(Data!A2:A9, Data!$B$1)'])
    expect(safeUndo(undo, book(written(other)))).toMatchObject({ kind: 'ready', changed: [], lost: [], kept: 0 });
  expect(safeUndo(undo, book(written('=SUM(Data!$A$2:$A$8;Data!B1)')))).toMatchObject({ kind: 'ready', kept: 1 });
});

describe('what takes a build back that added lines of ours', () => {
  const mark = (key: string, ordinal: number, ...written: readonly (string | number)[]): string =>
    lineMarkText({ key, ordinal, isGone: false, prints: written.map(valuePrint) });
  const crossing = sheetMarkText({ version: MARK_VERSION, key: 'kpis', facts: {} });
  type Cells = SheetSnapshot['values'][number];
  /** Three rows of ours and three columns, the last of which came with the build, and one column of the user's. */
  const built: readonly Cells[] = [
    ['name', 'Jan', 'Feb', null, mark('head', 0, 'name', 'Jan', 'Feb')],
    ['spend', 1, 2, null, mark('spend', 1, 'spend', 1, 2)],
    ['clicks', 3, 4, null, mark('clicks', 2, 'clicks', 3, 4)],
    [mark('name', 0), mark('jan', 1), mark('feb', 2), null, crossing],
  ];
  const block = {
    row: 1,
    column: 0,
    columns: [
      ['SPEND', 'CLICKS'],
      [10, 30],
      [20, 40],
    ],
  } as const;
  const deletion = { kind: 'delete-columns', title: 'KPIs', at: 2, count: 1 } as const;
  const shifted = { kind: 'set-cells', title: 'KPIs', cells: [{ row: 0, column: 2, content: 'x' }] } as const;
  const back: WorkbookChange = { titles: {}, steps: [{ kind: 'set-block', title: 'KPIs', block }, deletion, shifted] };
  const undo = readUndos(undoText([undoOf(back, [], book(sheet('KPIs', ...built)))], MUCH) ?? '')[0] as KeptUndo;
  /** Weighed on the workbook with these cells typed into it. */
  const typed = (...cells: readonly (readonly [row: number, column: number, content: string | number])[]) => {
    const now = built.map((row) => [...row]);
    for (const [row, column, content] of cells) (now[row] as unknown[])[column] = content;
    return safeUndo(undo, book(sheet('KPIs', ...now)));
  };

  test('takes all back after a note beside ours', () => {
    const change = { ...back, takesBack: true };
    expect(typed([1, 3, 'my note'])).toEqual({ kind: 'ready', change, changed: [], lost: [], kept: 0 });
  });

  test('leaves a figure alone that somebody typed over within a block, and takes all others back', () => {
    expect(typed([2, 1, 777])).toEqual({
      kind: 'ready',
      change: {
        ...{ titles: {}, takesBack: true },
        steps: [
          { kind: 'set-block', title: 'KPIs', block: { ...block, columns: [block.columns[0]] } },
          { kind: 'set-block', title: 'KPIs', block: { row: 1, column: 2, columns: [block.columns[2]] } },
          { kind: 'set-cells', title: 'KPIs', cells: [{ row: 1, column: 1, content: 10 }] },
          ...[deletion, shifted],
        ],
      },
      ...{ changed: [], lost: [], kept: 1 },
    });
  });

  test('names the sheet where something typed stands on a line that goes, and does not count it as kept', () => {
    const lost = [{ sheet: 'KPIs', address: 'C2', value: 777 }];
    expect(typed([1, 2, 777])).toMatchObject({ kind: 'ready', changed: ['KPIs'], lost, kept: 0 });
  });

  test('finds the cells of a step behind lines that went before it', () => {
    expect(typed([0, 3, 'mine'])).toMatchObject({ kind: 'ready', kept: 1, changed: [] });
  });

  test('is refused where lines of ours moved', () => {
    const [head, ...rows] = built as [Cells, ...Cells[]];
    expect(safeUndo(undo, book(sheet('KPIs', head, [], ...rows)))).toEqual({ kind: 'rearranged', title: 'KPIs' });
  });

  test('is refused where an older version kept nothing of what stood there', () => {
    const older = { ...undo, cells: undo.cells.map(() => []) };
    const now = book(sheet('KPIs', ...built, ['note']));
    expect(safeUndo(older, now)).toEqual({ kind: 'rearranged', title: 'KPIs' });
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
    '{"version":2,"states":[]}',
    '{"version":3,"states":[{"titles":[],"steps":[],"after":[],"cells":[]}]}',
    '{"version":3,"states":[{"titles":[],"steps":[{"kind":"set-cells","title":"A","cells":[{"row":-1,"column":0,"content":1}]}],"after":[],"cells":[]}]}',
  ])('%s takes nothing back', (text) => {
    expect(readUndos(text)).toEqual([]);
  });
});
