import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { attributeOf } from '../xml.ts';
import { shiftedAddress } from './addresses.ts';
import { shiftedAnchor } from './anchors.ts';
import { attributeEdits, removal } from './context.ts';
import type { Visit } from './walk.ts';

/** A comment goes along with its cell, and goes where the cell goes. */
export const commentEdits =
  (change: LineChange): Visit =>
  (xml, element) => {
    const after = shiftedAddress(attributeOf(xml, element, 'ref') ?? '', change);
    return after === null ? [removal(element)] : attributeEdits(xml, element, 'ref', () => after);
  };

const shape = /<v:shape\b[\s\S]*?<\/v:shape\s*>/g;
const place = /(<x:(Row|Column)\s*>\s*)(\d+)(\s*<\/x:\2\s*>)/g;
const anchor = /(<x:Anchor\s*>)([\s\d,]+)(<\/x:Anchor\s*>)/;

/**
 * The boxes of comments and the controls of a sheet, whose part need not be XML that others read: each box stands
 * beside the cell whose row and column it names.
 */
export const shiftedBoxes = (vml: string, change: LineChange): string =>
  vml.replace(shape, (box) => {
    const places = new Map([...box.matchAll(place)].map(([, , name, line]) => [name, Number(line)]));
    const line = places.get(change.axis === 'rows' ? 'Row' : 'Column');
    if (line !== undefined && shiftedLine(line, change) === null) return '';
    return box
      .replace(anchor, (_, open, ends, close) => open + shiftedEnds(ends, change, line) + close)
      .replace(place, (whole, open, name, number, close) => {
        const isOnAxis = (name === 'Row') === (change.axis === 'rows');
        return isOnAxis ? `${open}${shiftedLine(Number(number), change)}${close}` : whole;
      });
  });

/** Column, offset, row and offset of the one end and of the other; those of a comment go as far as its cell does. */
function shiftedEnds(ends: string, change: LineChange, cell: number | undefined): string {
  const numbers = ends.split(',').map(Number);
  const at = change.axis === 'rows' ? 2 : 0;
  const [line, lastLine] = [numbers[at] ?? 0, numbers[at + 4] ?? 0];
  const by =
    cell === undefined
      ? shiftedAnchor({ line, offset: 0 }, null, change, false)[0].line - line
      : (shiftedLine(cell, change) ?? cell) - cell;
  const [start, end] = [Math.max(0, line + by), Math.max(0, line + by) + lastLine - line];
  return numbers.map((number, index) => (index === at ? start : index === at + 4 ? end : number)).join(', ');
}
