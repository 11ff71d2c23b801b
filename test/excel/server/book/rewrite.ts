import { quotedTitle } from '../../../../core/workbook/address.ts';
import { readTitle } from '../../../../core/workbook/read-corner.ts';
import { areaPattern, brokenPattern, sheetPattern, textPattern } from '../../../../core/workbook/reference-pattern.ts';
import { layersOf, setLayers } from './looks.ts';
import type { BookState, SheetState, ValidationState } from './state.ts';

/** A formula as it is to read; `own` is the title of the sheet that it stands on. */
export type Rewrite = (formula: string, own: string) => string;

/** Rewrites every formula of a workbook: those of cells, names, rules, validations and charts. */
export function rewriteFormulas(book: BookState, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    for (const row of sheet.cells)
      for (let column = 0; column < (row?.length ?? 0); column += 1) {
        const cell = row?.[column];
        if (!row || !cell || cell.formula === null) continue;
        const formula = rewrite(cell.formula, sheet.name);
        if (formula !== cell.formula) row[column] = { ...cell, formula };
      }
    for (const rule of sheet.rules)
      for (const [name, formula] of Object.entries(rule.formulas)) rule.formulas[name] = rewrite(formula, sheet.name);
    for (const { series } of sheet.charts)
      for (const each of series) {
        each.values = rewrite(each.values, sheet.name);
        each.categories = rewrite(each.categories, sheet.name);
      }
    const layers = layersOf(sheet.looks, 'validation');
    if (layers.length > 0)
      setLayers(
        sheet.looks,
        'validation',
        layers.map((layer) => ({ ...layer, value: layer.value && rewritten(layer.value, sheet.name, rewrite) })),
      );
  }
  for (const name of book.names)
    name.formula = rewrite(name.formula, book.sheets.find(({ id }) => id === name.scope)?.name ?? '');
}

function rewritten(state: ValidationState, own: string, rewrite: Rewrite): ValidationState {
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? rewrite(value, own) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, within(each)]));
  };
  return { ...state, rule: within(state.rule) as ValidationState['rule'] };
}

const pattern = new RegExp(`${textPattern}|${brokenPattern}|(${sheetPattern})(${areaPattern})`, 'gu');

function rewriteTitle(book: BookState, title: string, written: (area: string) => string): void {
  const wanted = title.toLowerCase();
  rewriteFormulas(book, (formula) =>
    formula.includes('!')
      ? formula.replace(pattern, (text, prefix: string | undefined, area: string | undefined) =>
          prefix !== undefined && area !== undefined && readTitle(prefix.slice(0, -1)).toLowerCase() === wanted
            ? written(area)
            : text,
        )
      : formula,
  );
}

/** Whatever names the sheet by its title goes along. */
export function renameSheet(book: BookState, sheet: SheetState, title: string): void {
  rewriteTitle(book, sheet.name, (area) => `${quotedTitle(title)}!${area}`);
  sheet.name = title;
}

/** What pointed at the sheet points nowhere, and does not come back with another of the same title. */
export function removeSheet(book: BookState, sheet: SheetState): void {
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.names = book.names.filter(({ scope }) => scope !== sheet.id);
  rewriteTitle(book, sheet.name, () => '#REF!');
  for (const live of book.live) if (live.sheet === sheet) live.isGone = true;
}
