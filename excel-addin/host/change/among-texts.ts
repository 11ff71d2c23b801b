import { type Place, rectangles } from '../../../core/host/compile/rectangles.ts';
import { addressOf } from '../addresses.ts';
import { type Payload, payload, SETTING, sum } from '../payload.ts';
import { type IsText, TEXT } from './text-cells.ts';
import { putCells, type Write, type Written } from './write-cells.ts';

/** Up to so many rectangles are given their format one by one, more cell by cell in one go. */
const FEW = 20;

/** `"General",` */
const FORMAT = 10;

/** A write among cells of which some take everything for a text. */
export type AmongTexts = Readonly<{
  size: Payload;
  put(sheet: Excel.Worksheet): void;
  /** Cells of the format of texts that are without it for a moment. */
  passed: readonly Place[];
}>;

/** Texts go into such cells as they are, anything else past their format, as do texts that begin with an apostrophe. */
export function amongTexts(write: Write, isText: IsText): AmongTexts {
  const others: Place[] = [];
  const cells = write.cells.map((line, down) =>
    line.map((cell, right): Written => {
      const place = { row: write.area.row + down, column: write.area.column + right };
      if (cell === null || cell === '' || !isText(place.row, place.column)) return cell;
      if (typeof cell === 'string' && /^'(?!')/.test(cell)) return cell.slice(1);
      others.push(place);
      return cell;
    }),
  );
  const formats = othersFormats(write, others);
  return {
    size: sum(write.size, payload(2 * formats.bytes)),
    passed: others,
    put(sheet) {
      formats.put(sheet, 'General');
      putCells(sheet, { ...write, cells });
      formats.put(sheet, TEXT);
    },
  };
}

/** What gives cells the format of texts, each with what it takes of a request. */
export const textFormats = (places: readonly Place[]) =>
  rectangles(places).map((area) => ({
    size: payload(SETTING),
    put(sheet: Excel.Worksheet): void {
      sheet.getRange(addressOf(area)).numberFormat = TEXT as unknown as string[][];
    },
  }));

type Formats = Readonly<{ bytes: number; put(sheet: Excel.Worksheet, format: string): void }>;

function othersFormats({ area, cells }: Write, others: readonly Place[]): Formats {
  const areas = rectangles(others);
  if (areas.length <= FEW)
    return {
      bytes: areas.length * SETTING,
      put(sheet, format) {
        // One value is meant for all cells of a range.
        for (const one of areas) sheet.getRange(addressOf(one)).numberFormat = format as unknown as string[][];
      },
    };
  const places = new Set(others.map(({ row, column }) => `${row},${column}`));
  return {
    bytes: SETTING + cells.length * (cells[0]?.length ?? 0) * FORMAT,
    put(sheet, format) {
      // Nothing for a cell leaves it as it is.
      const formats = cells.map((line, down) =>
        line.map((_, right) => (places.has(`${area.row + down},${area.column + right}`) ? format : null)),
      );
      sheet.getRange(addressOf(area)).numberFormat = formats as unknown as string[][];
    },
  };
}
