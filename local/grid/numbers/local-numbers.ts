import {
  CellValueType,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { locales } from '../../../core/locales/index.ts';
import type { Conventions } from '../../../core/locales/locale.ts';
import { type Language, languages } from '../../../core/values/language.ts';
import { plainTyped } from './typed-text.ts';

/** Turns what the grid shows and reads to the numbers of a language. */
export type LocalNumbers = Readonly<{ turnTo(language: Language): void }>;

/** Between words that break in a line; a number never does. */
const UNBREAKABLE = '\u00a0';

/** Numbers are shown, edited and typed as core's conventions write them: `1.234,5` in Turkish. Formulas stay as they are. */
export function writeNumbersLocally(services: Injector, first: Language): LocalNumbers {
  let conventions: Conventions = locales[first].conventions;
  for (const language of languages) tellPatterns(language);
  const turnTo = (language: Language): void => {
    conventions = locales[language].conventions;
    services.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  };
  const interceptors = services.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After all that makes a number of the cell, before what looks at its text.
    priority: InterceptCellContentPriority.DATA_VALIDATION + 0.5,
    handler: (cell, _, next) => next(typeof cell?.v === 'number' ? inWriting(cell, cell.v, conventions) : cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // Last of all but the one that ends the row.
    priority: -0.5,
    handler: (cell, { worksheet, row, col }, next) => next(editable(cell, worksheet.getCellRaw(row, col), conventions)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the grid reads numbers and dates, the English way.
    priority: 1,
    handler: (cell, _, next) => next(plainCell(cell, conventions)),
  });
  turnTo(first);
  return { turnTo };
}

/** Number formats take their separators from here. */
function tellPatterns(language: Language): void {
  const { decimal, group } = locales[language].conventions;
  const own = numfmt.getLocale(language) ?? {};
  numfmt.addLocale({ ...own, decimal, group: group === ' ' ? UNBREAKABLE : group }, language);
}

/** A number without a format, which the grid would show as a script writes it. */
const inWriting = (cell: ICellData, value: number, { decimal }: Conventions): ICellData =>
  decimal === '.' || Number.isInteger(value) ? cell : { ...cell, v: String(value).replace('.', decimal) };

/** The grid offers the number itself for editing, or its percent; dates and texts are offered as they are shown. */
function editable(cell: Nullable<ICellData>, raw: Nullable<ICellData>, { decimal }: Conventions): Nullable<ICellData> {
  if (decimal === '.' || !cell || cell.f || raw?.t !== CellValueType.NUMBER) return cell;
  const isBare = typeof cell.v === 'number' || /^-?[\d.]+(?:e[+-]?\d+)?%$/i.test(String(cell.v));
  return isBare ? { ...cell, v: String(cell.v).replace('.', decimal) } : cell;
}

function plainCell(cell: Nullable<ICellData>, conventions: Conventions): Nullable<ICellData> {
  // A kind is settled before only where the cell is to hold text.
  if (typeof cell?.v !== 'string' || cell.f || cell.p || cell.t) return cell;
  const plain = plainTyped(cell.v, conventions, new Date().getFullYear());
  return plain === null ? cell : { ...cell, v: plain };
}

/** A number in a format, as the grid's cells show it. */
export const shownNumber = (services: Injector, pattern: string, value: number): string =>
  numfmt.format(pattern, value, { locale: services.get(SheetsNumfmtCellContentController).locale });
