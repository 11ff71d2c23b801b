import type { Snapshot } from '../goals/model/goal-book.ts';
import { goalStatuses } from '../goals/status.ts';
import { locales } from '../locales/index.ts';
import { languages } from '../values/language.ts';
import { type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import type { CellValue } from '../workbook/plan.ts';

/** The history that a workbook holds, in the order of its days: what is over stays as it was noted. */
export function heldHistory(history: MarkedSheet | undefined): readonly Snapshot[] {
  if (history === undefined) return [];
  const { sheet, rows, columns } = history;
  const places = new Map(columns.map(({ key, position }) => [key, position]));
  return rows
    .flatMap(({ key, position }): Snapshot[] => {
      const [, day, objective] = /^snapshot:(\d+)\/(.+)$/.exec(key) ?? [];
      if (day === undefined || objective === undefined) return [];
      const value = (column: string): CellValue => {
        const place = places.get(column);
        return place === undefined ? null : presentCell(sheet, position, place).value;
      };
      const figure = (column: string): number | null => {
        const found = value(column);
        return typeof found === 'number' ? found : null;
      };
      const [actual, target, expected, forecast] = ['actual', 'target', 'expected', 'forecast'].map(figure);
      const status = statusOf(value('status'));
      return [
        {
          ...{ day: Number(day), objective, status },
          ...{ actual: actual ?? null, target: target ?? null, expected: expected ?? null, forecast: forecast ?? null },
        },
      ];
    })
    .sort((a, b) => a.day - b.day);
}

const statusOf = (word: CellValue): Snapshot['status'] =>
  goalStatuses.find((status) => languages.some((language) => locales[language].goalTexts.statuses[status] === word)) ??
  null;
