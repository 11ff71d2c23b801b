import { goalKinds } from '../goals/goal-kind.ts';
import type { Objective } from '../goals/model/objective.ts';
import { locales } from '../locales/index.ts';
import { FIRST_WORKING } from '../templates/goals/context.ts';
import type { Working } from '../templates/goals/workings.ts';
import { FIRST_PLAN_WORKING } from '../templates/team-plan/workings.ts';
import { languages } from '../values/language.ts';
import { isBlank, type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import type { CellValue } from '../workbook/plan.ts';
import { type GoalRow, textOf } from './goal-rows.ts';

/**
 * The numbers of the rows that still hold an example: the workings have the text of one by their number, those of older
 * builds and of commitments a formula or a text in their line, and nobody typed over it.
 */
export function heldExamples(
  rows: readonly GoalRow[],
  text: 'objective' | 'commitment',
  workings: MarkedSheet | undefined,
  working: string,
): ReadonlySet<string> {
  const column = workings?.columns.find(({ key }) => key === working);
  if (workings === undefined || column === undefined) return new Set();
  const first = working === 'example' ? FIRST_PLAN_WORKING : FIRST_WORKING;
  const lines = new Map(workings.rows.map((line) => [line.ordinal, line.position]));
  const numbers = exampleNumbers(workings);
  const isExample = (row: GoalRow, place: number): boolean => {
    if (!row.wasWritten(text, textOf(row.value(text)))) return false;
    if (numbers !== null) return numbers.has(row.number);
    const line = lines.get(first + place);
    if (line === undefined) return false;
    const cell = presentCell(workings.sheet, line, column.position);
    return cell.formula !== null || (!isBlank(cell) && cell.value !== 0);
  };
  return new Set(rows.flatMap((row, place) => (isExample(row, place) ? [String(row.number)] : [])));
}

/** What an example has besides what its row shows: its kind and its actual, where nobody typed others. */
export function exampleParts(
  { id, kind, actual }: Objective,
  workings: MarkedSheet | undefined,
): Pick<Objective, 'kind' | 'actual'> {
  const own = (name: Working): CellValue => {
    const [number, column] = (['built_number', name] as const).map((one) =>
      workings?.columns.find(({ key }) => key === one),
    );
    if (workings === undefined || number === undefined || column === undefined) return null;
    const { sheet, rows } = workings;
    const line = rows.find(({ position }) => String(presentCell(sheet, position, number.position).value) === id);
    return line === undefined ? null : presentCell(sheet, line.position, column.position).value;
  };
  const figure = own('example_actual');
  return {
    kind: kind ?? kindNamed(own('example_kind')),
    actual: actual ?? (typeof figure === 'number' ? figure : null),
  };
}

const kindNamed = (word: CellValue): Objective['kind'] =>
  goalKinds.find((kind) => languages.some((language) => locales[language].goalTexts.kinds[kind] === word)) ?? null;

/** The numbers that the workings have the text of an example by; null where they note none by number. */
function exampleNumbers({ sheet, rows, columns }: MarkedSheet): ReadonlySet<unknown> | null {
  const [number, text] = (['built_number', 'example_text'] satisfies readonly Working[]).map((name) =>
    columns.find(({ key }) => key === name),
  );
  if (number === undefined || text === undefined) return null;
  const filled = rows.filter(({ position }) => !isBlank(presentCell(sheet, position, text.position)));
  return new Set(filled.map(({ position }) => presentCell(sheet, position, number.position).value));
}
