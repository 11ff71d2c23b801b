import { HostFailure } from '../../../core/host/host-failure.ts';
import { cellAddress } from '../../../core/workbook/address.ts';
import type { CellPatches } from './patch-cells.ts';
import { relationsOf } from './relations.ts';
import { areaOf, sheetDataOf } from './sheet-cells.ts';
import { type FileSheet, textAt, type WorkbookFile } from './workbook-file.ts';
import { attributeOf, descendantsOf, rootOf } from './xml.ts';

type Locked = Readonly<{ area: NonNullable<ReturnType<typeof areaOf>>; name: string | null }>;

/**
 * Fails, before anything is written, where a patch would change a cell that belongs to a whole: part of what an array
 * formula fills, or a heading of a table, which the table says too.
 */
export function refuseLocked(file: WorkbookFile, sheet: FileSheet, patches: CellPatches): void {
  const locked = [...filledAreas(textAt(file, sheet.path)), ...tableHeadings(file, sheet)];
  if (locked.length === 0) return;
  for (const [row, cells] of patches)
    for (const [column, { content }] of cells) {
      if (content === undefined) continue;
      const found = locked.find(
        ({ area }) => area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn,
      );
      if (found) throw new HostFailure('not-permitted', `${found.name ?? cellAddress(row, column)} on ${sheet.title}`);
    }
}

/** What array formulas and tables of what-if fill. */
function filledAreas(xml: string): readonly Locked[] {
  const sheetData = /\bt\s*=\s*["'](?:array|dataTable)["']/.test(xml) ? sheetDataOf(xml) : null;
  if (sheetData === null) return [];
  return [...descendantsOf(xml, sheetData, 'f')].flatMap((element) => {
    const isWhole = ['array', 'dataTable'].includes(attributeOf(xml, element, 't') ?? '');
    const area = isWhole ? areaOf(attributeOf(xml, element, 'ref') ?? '') : null;
    return area === null ? [] : [{ area, name: null }];
  });
}

function tableHeadings(file: WorkbookFile, sheet: FileSheet): readonly Locked[] {
  return relationsOf(file, sheet.path)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const xml = textAt(file, target);
      const table = rootOf(xml);
      const area = areaOf(attributeOf(xml, table, 'ref') ?? '');
      const hasHeading = attributeOf(xml, table, 'headerRowCount') !== '0';
      if (area === null || !hasHeading) return [];
      return [{ area: { ...area, lastRow: area.row }, name: attributeOf(xml, table, 'displayName') }];
    });
}
