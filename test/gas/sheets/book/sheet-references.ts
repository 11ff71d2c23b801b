import { quotedTitle } from '../../../../core/workbook/address.ts';
import { readTitle } from '../../../../core/workbook/read-corner.ts';
import { areaPattern, brokenPattern, sheetPattern, textPattern } from '../../../../core/workbook/reference-pattern.ts';
import { mapFormulas } from './lines.ts';
import { layersOf, setLayers } from './looks.ts';
import type { BookState, SheetState } from './state.ts';

const pattern = new RegExp(`${textPattern}|${brokenPattern}|(${sheetPattern})(${areaPattern})`, 'gu');

/** Formulas of all sheets with the references to one of them rewritten. */
function rewriteReferences(book: BookState, title: string, written: (area: string) => string): void {
  const wanted = title.toLowerCase();
  // As it stands within quotes.
  const spelled = quotedTitle(wanted).slice(1, -1);
  for (const sheet of book.sheets)
    mapFormulas(sheet, (formula) =>
      formula.toLowerCase().includes(spelled)
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
  rewriteReferences(book, sheet.title, (area) => `${quotedTitle(title)}!${area}`);
  sheet.title = title;
}

/** What pointed at the sheet points nowhere, and does not come back with another of the same title. */
export function forgetSheet(book: BookState, { id, title }: SheetState): void {
  rewriteReferences(book, title, () => '#REF!');
  book.names = Object.fromEntries(Object.entries(book.names).filter(([, place]) => place.sheet !== id));
  for (const sheet of book.sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.filter((place) => place.sheet !== id),
    }));
    const layers = layersOf(sheet.looks, 'check').map((layer) => {
      const isLost = layer.value?.values.some((value) => typeof value === 'object' && value.sheet === id) ?? false;
      return isLost ? { ...layer, value: null } : layer;
    });
    setLayers(sheet.looks, 'check', layers);
  }
}
