import { failureMessage } from '../../core/intake/problem-message.ts';
import { decodeBytes } from '../../core/intake/read-bytes.ts';
import { readCells } from '../../core/intake/read-cells.ts';
import { readText } from '../../core/intake/read-text.ts';
import { type IntakeFailure, isIntakeFailure, type Table } from '../../core/intake/table.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { pastFigures } from '../goals/work/past-figures.ts';
import type { GivenData, ReadChoices, WorkCalls } from './calls.ts';
import { fieldChoices } from './field-choices.ts';
import { planPreview } from './preview.ts';
import { shownRow } from './shown-row.ts';
import { supportOf } from './support.ts';
import { type ReadFailure, type Understood, understood } from './understood.ts';

/** The work beside the page: holds one source, and answers questions about it. */
export type SourceWork = Readonly<{
  [Name in keyof WorkCalls]: (given: WorkCalls[Name]['given']) => WorkCalls[Name]['gives'];
}>;

export function sourceWork(): SourceWork {
  let data: GivenData | null = null;
  let table: Table | null = null;
  let plan: WorkbookPlan | null = null;

  function read(choices: ReadChoices): Understood | ReadFailure {
    const result = data === null ? ({ code: 'empty', found: '' } as const) : tableOf(data, choices);
    table = isIntakeFailure(result) ? null : result;
    plan = null;
    if (isIntakeFailure(result)) return { kind: 'failure', sentence: failureMessage(result, choices.language) };
    return understood(result, choices.language);
  }
  const needed = <Thing>(thing: Thing | null): Thing => {
    if (thing === null) throw new Error('Nothing has been read');
    return thing;
  };

  return {
    fields: ({ language }) => fieldChoices(language),
    read(given) {
      data = given.data;
      return read(given.choices);
    },
    readAgain: read,
    row: (given) => shownRow(needed(table), given),
    support: ({ language }) => supportOf(needed(table), language),
    past: (given) => table && pastFigures(table, given),
    plan(given) {
      const made = planPreview(table, given);
      plan = made?.plan ?? null;
      return made?.preview ?? null;
    },
    planned: () => withoutLongColumns(needed(plan)),
    longColumn: ({ sheet, block, column }) => needed(plan).sheets[sheet]?.columnBlocks[block]?.columns[column] ?? [],
  };
}

function tableOf(data: GivenData, choices: ReadChoices): Table | IntakeFailure {
  if (data.kind === 'cells') return readCells(data.rows, { ...choices, dateColumns: data.dateColumns });
  const text = data.kind === 'text' ? data.text : decodeBytes(data.bytes, choices.language);
  return typeof text === 'string' ? readText(text, choices) : text;
}

/** Long columns are asked for one by one, so that no answer holds the page up. */
const withoutLongColumns = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    columnBlocks: sheet.columnBlocks.map((block) => ({ ...block, columns: block.columns.map(() => []) })),
  })),
});
