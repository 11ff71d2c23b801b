import { type LineChange, mostLines, type Span, shiftedSpans } from '../../../../core/workbook/shift/line-change.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml.ts';
import { attributeEdit, edited, type XmlEdit } from '../xml-edit.ts';

/** The widths and looks of columns as they are after a change; those that come in are as the one before them. */
export function columnEdits(xml: string, list: XmlElement | null, change: LineChange): readonly XmlEdit[] {
  if (list === null || change.axis === 'rows') return [];
  const pieces = [...childrenOf(xml, list, 'col')].flatMap((column) => {
    const span: Span = [Number(attributeOf(xml, column, 'min')) - 1, Number(attributeOf(xml, column, 'max')) - 1];
    const isHidden = ['1', 'true'].includes(attributeOf(xml, column, 'hidden') ?? '');
    return spansAfter(span, change, isHidden).map(({ first, last, isNew }) => ({
      first,
      text: columnText(xml, column, [first, last], isNew && isHidden),
    }));
  });
  const text = pieces
    .sort((a, b) => a.first - b.first)
    .map((piece) => piece.text)
    .join('');
  return [text === '' ? { ...list, text: '' } : { start: list.openEnd, end: list.closeStart, text }];
}

type Piece = Readonly<{ first: number; last: number; isNew: boolean }>;

function spansAfter([first, last]: Span, change: LineChange, isHidden: boolean): readonly Piece[] {
  const piece = ([from, to]: Span, isNew = false): Piece[] =>
    from > to ? [] : [{ first: from, last: Math.min(to, mostLines.columns - 1), isNew }];
  if (change.kind !== 'insert' || last < change.at - 1 || first >= change.at)
    return shiftedSpans([first, last], change).flatMap((span) => piece(span));
  const { at, count } = change;
  if (!isHidden) return piece([first, last + count]);
  return [...piece([first, at - 1]), ...piece([at, at + count - 1], true), ...piece([at + count, last + count])];
}

function columnText(xml: string, column: XmlElement, [first, last]: Span, isShown: boolean): string {
  const text = xml.slice(column.start, column.end);
  const element = { ...column, start: 0, openEnd: column.openEnd - column.start, end: text.length };
  const edits = [
    attributeEdit(text, element, 'min', String(first + 1)),
    attributeEdit(text, element, 'max', String(last + 1)),
    isShown ? attributeEdit(text, element, 'hidden', null) : null,
  ];
  return edited(
    text,
    edits.filter((edit) => edit !== null),
  );
}
