import { failureMessage } from '../../core/intake/problem-message.ts';
import { readCells } from '../../core/intake/read-cells.ts';
import { readText } from '../../core/intake/read-text.ts';
import { type IntakeFailure, isIntakeFailure, type Table } from '../../core/intake/table.ts';
import type { Refreshed } from '../../core/refresh.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { pastFigures } from '../goals/work/past-figures.ts';
import { sheetObjectives } from '../goals/work/sheet-objectives.ts';
import type { GivenData, ReadChoices, WorkCalls } from './calls.ts';
import { decodedText } from './decoded-text.ts';
import { fieldChoices } from './field-choices.ts';
import { longColumn, refreshed, withoutLongColumns, wordsOf } from './planned-change.ts';
import { type PlanRequest, previewOf } from './preview.ts';
import { seenSentence } from './seen-sentence.ts';
import { shownHeld } from './shown-held.ts';
import { shownRow } from './shown-row.ts';
import { supportOf } from './support.ts';
import { type ReadFailure, type Understood, understood } from './understood.ts';

/** The work beside the page: holds one source and the workbook that it goes into, and answers questions about both. */
export type SourceWork = Readonly<{
  [Name in keyof WorkCalls]: (given: WorkCalls[Name]['given']) => WorkCalls[Name]['gives'];
}>;

export function sourceWork(): SourceWork {
  let data: GivenData | null = null;
  let table: Table | null = null;
  let snapshot: WorkbookSnapshot = { sheets: [] };
  let asked: PlanRequest | null = null;
  let made: Refreshed | null = null;

  function read(choices: ReadChoices): Understood | ReadFailure {
    const result = data === null ? ({ code: 'empty', found: '' } as const) : tableOf(data, choices);
    table = isIntakeFailure(result) ? null : result;
    made = null;
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
    forget() {
      [data, table, made] = [null, null, null];
      return null;
    },
    row: (given) => shownRow(needed(table), given),
    support: ({ language }) => supportOf(needed(table), language),
    past: (given) => table && pastFigures(table, given),
    sheetObjectives: (given) => sheetObjectives(given.snapshot, given.book),
    workbook(given) {
      snapshot = given.snapshot;
      return shownHeld(snapshot, given.language);
    },
    plan(given) {
      asked = given;
      return previewOf(refreshed(table, given, { snapshot }), given);
    },
    change(given) {
      const request = needed(asked);
      made = refreshed(table, request, given);
      if (made.kind !== 'change') return null;
      const { change, report, merge } = made;
      return {
        ...{ change: withoutLongColumns(change), report, merge },
        sentence: seenSentence(report, change, request.language),
        words: wordsOf(made, given.snapshot, request.language),
      };
    },
    longColumn: (given) => (made?.kind === 'change' ? longColumn(made.change, given) : []),
  };
}

function tableOf(data: GivenData, choices: ReadChoices): Table | IntakeFailure {
  if (data.kind === 'cells') return readCells(data.rows, { ...choices, dateColumns: data.dateColumns });
  const text = data.kind === 'text' ? data.text : decodedText(data.bytes, choices.language);
  return typeof text === 'string' ? readText(text, choices) : text;
}
