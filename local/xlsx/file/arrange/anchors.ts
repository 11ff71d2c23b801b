import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { attributeOf, childOf, textOf, type XmlElement } from '../xml.ts';
import type { XmlEdit } from '../xml-edit.ts';
import { textEdits } from './context.ts';

/** An end of a drawing: a line, and how far into it. */
export type AnchorEnd = Readonly<{ line: number; offset: number }>;

/**
 * Where a drawing stands afterwards: it goes along with the cells under it, and grows and shrinks with them where it
 * is tied to both ends. It never goes: where its cells do, it stays at the place. null for an end that it has not.
 */
export function shiftedAnchor(
  from: AnchorEnd,
  to: AnchorEnd | null,
  change: LineChange,
  isSized: boolean,
): readonly [AnchorEnd, AnchorEnd | null] {
  const start = endAfter(from, change);
  if (to === null) return [start, null];
  const extent = to.line - from.line;
  if (change.kind === 'move' || !isSized) return [start, { ...to, line: start.line + extent }];
  // One that ends right at the edge of a line does not reach into it.
  const reaches = to.offset > 0 || to.line === from.line;
  const end = reaches ? endAfter(to, change) : { ...endAfter({ ...to, line: to.line - 1 }, change), offset: 0 };
  const last = reaches || shiftedLine(to.line - 1, change) === null ? end : { ...end, line: end.line + 1 };
  return [start, last.line > start.line ? last : { ...to, line: start.line + extent }];
}

function endAfter({ line, offset }: AnchorEnd, change: LineChange): AnchorEnd {
  const shifted = shiftedLine(line, change);
  return shifted === null ? { line: (change as { at: number }).at, offset: 0 } : { line: shifted, offset };
}

const names = { rows: ['row', 'rowOff'], columns: ['col', 'colOff'] } as const;

/** An anchor of a drawing or a control, with a `from` and perhaps a `to`. */
export function anchorEdits(xml: string, anchor: XmlElement, change: LineChange): readonly XmlEdit[] {
  const [from, to] = [childOf(xml, anchor, 'from'), childOf(xml, anchor, 'to')];
  const start = from && readEnd(xml, from, change);
  if (from === null || start === null) return [];
  const [isFixed, isSized] = behaviour(xml, anchor);
  if (isFixed) return [];
  const end = to && readEnd(xml, to, change);
  const [first, last] = shiftedAnchor(start, end, change, isSized);
  return [...writeEnd(xml, from, first, change), ...(to && last ? writeEnd(xml, to, last, change) : [])];
}

/** Whether it stays where it is, and whether it grows with the cells under it. */
function behaviour(xml: string, anchor: XmlElement): readonly [isFixed: boolean, isSized: boolean] {
  if (anchor.name === 'anchor') {
    const [moves, sizes] = ['moveWithCells', 'sizeWithCells'].map((name) =>
      ['1', 'true'].includes(attributeOf(xml, anchor, name) ?? ''),
    );
    return [moves !== true && sizes !== true, sizes === true];
  }
  const edit = attributeOf(xml, anchor, 'editAs');
  return [edit === 'absolute', edit === null || edit === 'twoCell'];
}

function readEnd(xml: string, end: XmlElement, { axis }: LineChange): AnchorEnd | null {
  const [line, offset] = names[axis].map((name) => childOf(xml, end, name));
  return line == null
    ? null
    : { line: Number(textOf(xml, line)), offset: offset == null ? 0 : Number(textOf(xml, offset)) };
}

function writeEnd(xml: string, end: XmlElement, { line, offset }: AnchorEnd, { axis }: LineChange): readonly XmlEdit[] {
  return names[axis].flatMap((name, index) => {
    const element = childOf(xml, end, name);
    return element === null ? [] : textEdits(xml, element, String(index === 0 ? line : offset));
  });
}
