import { cellAddress, rangeAddress } from '../../core/workbook/address.ts';
import type { LineSpan, Operation } from '../../gas/protocol/operations.ts';

const lines = (spans: readonly LineSpan[]): string => spans.map(({ at, count }) => `${at}+${count}`).join(' ');
const sized = (spans: readonly (LineSpan & { pixels: number })[]): string =>
  spans.map(({ at, count, pixels }) => `${at}+${count} ${pixels}px`).join(', ');

/** Operations as one reads them, a line or a few each. */
function shownOperation(operation: Operation): string {
  const name = `${operation.do} ${operation.title}`;
  switch (operation.do) {
    case 'write': {
      const { row, column, cells } = operation;
      const width = cells[0]?.length ?? 0;
      const area = rangeAddress(row, column, row + cells.length - 1, column + width - 1);
      return [`${name} ${area}`, ...cells.slice(0, 6).map((line) => `  ${line.map(String).join(' | ')}`)].join('\n');
    }
    case 'insert-lines':
    case 'delete-lines':
      return `${name} ${operation.axis} ${operation.at}+${operation.count}`;
    case 'move-lines':
      return `${name} ${operation.axis} ${operation.from}+${operation.count} to ${operation.to}`;
    case 'add-sheet':
      return `${name} (${operation.key}) ${operation.rows}x${operation.columns} at ${operation.place}`;
    case 'looks':
      return [
        name,
        ...(operation.grids ?? []).map(({ area, property, values, cells }) => {
          const said = values.map((value, at) => `${String.fromCharCode(97 + at)} ${value}`).join(', ');
          return `  ${property} of ${area}: ${cells.join(' ')}, where ${said}`;
        }),
        ...operation.looks.map((look) => {
          const value = look.property === 'border' ? `${look.value.side} ${look.value.color}` : String(look.value);
          return `  ${look.property} ${value}: ${look.areas.join(' ')}`;
        }),
      ].join('\n');
    case 'lines':
      return [
        name,
        ...(operation.widths.length > 0 ? [`  widths ${sized(operation.widths)}`] : []),
        ...(operation.heights.length > 0 ? [`  heights ${sized(operation.heights)}`] : []),
        ...(operation.hiddenRows.length > 0 ? [`  hidden rows ${lines(operation.hiddenRows)}`] : []),
        ...(operation.hiddenColumns.length > 0 ? [`  hidden columns ${lines(operation.hiddenColumns)}`] : []),
      ].join('\n');
    case 'page': {
      const { frozenRows, frozenColumns, rightToLeft, gridlines } = operation;
      const words = [`frozen ${cellAddress(frozenRows, frozenColumns)}`];
      if (rightToLeft) words.push('right to left');
      if (gridlines) words.push('gridlines');
      return `${name}: ${words.join(', ')}`;
    }
    case 'show-sheet':
    case 'remove-sheet':
    case 'bring-to-front':
      return name;
    default: {
      const { do: _, title: __, ...rest } = operation;
      return `${name} ${JSON.stringify(rest)}`;
    }
  }
}

export const shownOperations = (operations: readonly Operation[]): readonly string[] =>
  operations.flatMap((operation) => shownOperation(operation).split('\n'));
