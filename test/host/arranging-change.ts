import type { ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/host/snapshot.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import type { SheetDress } from '../../core/workbook/change.ts';
import { binary, call, cell, range } from '../../core/workbook/formula.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { cellArea, draftSheet } from '../../core/workbook/sheet-draft.ts';

/** A title that formulas must quote. */
export const FIGURES = "Owner's figures";
export const READER = 'Reader';

const share = (row: number) => binary('/', cell(row, 1, { fixedRow: false, fixedColumn: false }), cell(5, 1));

/*
 *       A       B            C (hidden)   D
 *  1    Month   Spend        Note         Share
 *  2    Jan     100          a            =B2/$B$6
 *  3    Feb     200          b            =B3/$B$6     (hidden)
 *  4    Mar     300          c            =B4/$B$6
 *  5    Apr     400          d            =B5/$B$6
 *  6    Total   =SUM(B2:B5)
 */
const figures: SheetPlan = (() => {
  const draft = draftSheet('figures', FIGURES);
  draft.putRow(0, 0, ['Month', 'Spend', 'Note', 'Share']);
  draft.putRow(1, 0, ['Jan', 100, 'a', share(1)]);
  draft.putRow(2, 0, ['Feb', 200, 'b', share(2)]);
  draft.putRow(3, 0, ['Mar', 300, 'c', share(3)]);
  draft.putRow(4, 0, ['Apr', 400, 'd', share(4)]);
  draft.putRow(5, 0, ['Total', call('SUM', range(1, 1, 4, 1))]);
  return draft.finish({ hiddenRows: [2], hiddenColumns: [2] });
})();

/** Another sheet, whose first column points in: at all months, at one, at two beside each other. */
const reader: SheetPlan = (() => {
  const draft = draftSheet('reader', READER);
  draft.put(0, 0, call('SUM', range(1, 1, 4, 1, 'figures')));
  draft.put(1, 0, cell(3, 1, { sheet: 'figures' }));
  draft.put(2, 0, call('SUM', range(2, 1, 3, 1, 'figures')));
  return draft.finish({});
})();

/** What stands there before anything is arranged; the user's own sheet has a formula that points in as well. */
export const figuresAndReader: WorkbookChange = {
  titles: { figures: FIGURES, reader: READER },
  steps: [
    { kind: 'add-sheet', sheet: figures, place: null },
    { kind: 'add-sheet', sheet: reader, place: null },
    {
      kind: 'set-cells',
      title: 'Sheet1',
      cells: [
        { row: 0, column: 0, content: { kind: 'host-formula', text: "='Owner''s figures'!B4&\" is B4\"" } },
        { row: 1, column: 0, content: 'mine' },
      ],
    },
  ],
};

export const only = (...steps: readonly ChangeStep[]): WorkbookChange => ({ titles: {}, steps });

/** A dress with something of everything that all hosts have. */
export const someDress: SheetDress = {
  styles: [{ ...cellArea(3, 1), style: { role: 'value', format: { kind: 'percent' } } }],
  rules: [{ ...cellArea(3, 0), text: 'Mar', tone: 'good' }],
  widths: [{ column: 1, width: 18 }],
  tallRows: [{ row: 3, lines: 2 }],
  validations: [{ ...cellArea(3, 0), kind: 'list', range: range(1, 0, 3, 0) }],
  sparklines: [],
  charts: null,
  filter: null,
};

/** Every cell that holds something, by address: its formula, or its value. */
export const cellsOf = (sheet: SheetSnapshot | undefined): Readonly<Record<string, unknown>> => {
  const cells: Record<string, unknown> = {};
  for (const [row, values] of (sheet?.values ?? []).entries())
    for (const column of Array.from(values.keys())) {
      const content = sheet?.formulas[row]?.[column] ?? values[column] ?? null;
      if (content !== null && content !== '') cells[cellAddress(row, column)] = content;
    }
  return cells;
};

/** What a workbook holds: the used range may be larger than what is filled, and then says no more. */
export const contentOf = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map((sheet) => [sheet.title, sheet.key, sheet.hidden, cellsOf(sheet)]);

/** What formulas come to, by sheet and address. */
export const answersOf = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map(({ title, values, formulas }) => [
    title,
    formulas.flatMap((row, down) =>
      row.flatMap((text, right) => (text === null ? [] : [[cellAddress(down, right), values[down]?.[right] ?? null]])),
    ),
  ]);
