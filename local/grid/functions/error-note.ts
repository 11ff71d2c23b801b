import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType, FormulaDataModel } from '@univerjs/preset-sheets-core';
import { noAnswerMessage } from '../../../core/functions/no-answer-message.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import type { SidebarTexts } from '../../../core/locales/locale.ts';
import type { Language } from '../../../core/values/language.ts';
import { cellFormula } from '../cells/cell-formula.ts';
import { type Cause, type CellPlace, errorPassedOn, nameUnknown, spillHindered } from './error-causes.ts';
import { reasonOf } from './reason.ts';

type Key = keyof SidebarTexts['cellErrors'];

/** What there is to say of an error where nothing more is known. */
const usual: Readonly<Partial<Record<ErrorType, Key>>> = {
  [ErrorType.NAME]: 'name-any',
  [ErrorType.SPILL]: 'spill-any',
  [ErrorType.VALUE]: 'value',
  [ErrorType.DIV_BY_ZERO]: 'divide',
  [ErrorType.NA]: 'not-available',
  [ErrorType.NUM]: 'number',
  [ErrorType.REF]: 'reference',
  [ErrorType.CYCLE]: 'cycle',
  [ErrorType.NULL]: 'null',
};

/** Why a cell shows an error, in the user's language: the reason of our function, or what is wrong with the formula. */
export function errorNote(place: CellPlace, language: Language): string | null {
  const cells = [place.sheet.getCellRaw(place.row, place.column), spilledCell(place)];
  const reason = cells.map(reasonOf).find((found) => found !== null);
  if (reason) return noAnswerMessage(reason, language);
  const shown = cells.map((cell) => cell?.v).find((value) => ERROR_TYPE_SET.has(value as ErrorType));
  const formula = cellFormula(place.grid, place.sheet, place.row, place.column);
  if (shown === undefined || formula === null) return null;
  const { key, facts } = causeOf(place, shown as ErrorType, formula);
  return fill(locales[language].sidebarTexts.cellErrors[key], facts);
}

/** A cell that the result of another one fills. */
function spilledCell({ grid, sheet, row, column }: CellPlace): Nullable<ICellData> {
  const all = grid.services.get(FormulaDataModel).getArrayFormulaCellData()?.[grid.unitId]?.[sheet.getSheetId()];
  return all?.[row]?.[column];
}

function causeOf(place: CellPlace, error: ErrorType, formula: string): Cause {
  const own =
    error === ErrorType.NAME ? nameUnknown(place, formula) : error === ErrorType.SPILL ? spillHindered(place) : null;
  return own ?? errorPassedOn(place, error, formula) ?? { key: usual[error] ?? 'other', facts: {} };
}
