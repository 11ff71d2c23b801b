import { childOf, childrenOf, rootOf, tagEnd, type XmlElement } from './xml.ts';

/** A row of a sheet's part; counted from 0. */
export type RowElement = Readonly<{ row: number; element: XmlElement }>;

/** A cell of a sheet's part; `style` and `type` as they are written, null where they are not. */
export type CellElement = Readonly<{
  column: number;
  element: XmlElement;
  style: string | null;
  type: string | null;
  /** Whether it says where it stands; others stand right behind the one before them. */
  isPlaced: boolean;
}>;

/** From so many characters on it pays to remember where the rows of the last sheet were. */
const LONG = 100_000;
let last: Readonly<{ xml: string; sheetData: XmlElement | null }> | null = null;

/** The element that holds the rows; null on sheets that have none. */
export function sheetDataOf(xml: string): XmlElement | null {
  if (last?.xml === xml) return last.sheetData;
  const sheetData = childOf(xml, rootOf(xml), 'sheetData');
  if (xml.length > LONG) last = { xml, sheetData };
  return sheetData;
}

/** The rows in the order of the file. */
export function* rowsOf(xml: string, sheetData: XmlElement): Generator<RowElement> {
  let before = -1;
  for (const element of rowElements(xml, sheetData)) {
    const written = rowNumber.exec(xml.slice(element.start, element.openEnd));
    before = written === null ? before + 1 : Number(written[1] ?? written[2]) - 1;
    yield { row: before, element };
  }
}

const rowNumber = /\sr\s*=\s*(?:"(\d+)"|'(\d+)')/;

/** Rows lie one behind the other and never within one another: their ends are found at once. */
function* rowElements(xml: string, sheetData: XmlElement): Generator<XmlElement> {
  const { prefix, closeStart: last } = sheetData;
  const [opening, closing] = [`<${prefix}row`, `</${prefix}row>`];
  let at = nextTag(xml, sheetData.openEnd);
  while (xml.startsWith(opening, at) && at < last) {
    const openEnd = tagEnd(xml, at);
    const isEmpty = xml.charAt(openEnd - 2) === '/';
    const closeStart = isEmpty ? openEnd : xml.indexOf(closing, openEnd);
    const cells = xml.slice(openEnd, Math.max(openEnd, closeStart));
    if (closeStart < 0 || cells.includes('<!') || cells.includes(opening)) break;
    const end = isEmpty ? openEnd : closeStart + closing.length;
    yield { name: 'row', prefix, start: at, openEnd, closeStart, end, isEmpty };
    at = nextTag(xml, end);
  }
  // Comments and the like are left to those who know them.
  if (at < last) yield* childrenOf(xml, { ...sheetData, openEnd: at }, 'row');
}

function nextTag(xml: string, from: number): number {
  const at = xml.indexOf('<', from);
  return at < 0 ? xml.length : at;
}

const attributes = /\s(r|s|t)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The cells of a row in the order of the file. */
export function* cellsOf(xml: string, row: XmlElement): Generator<CellElement> {
  let before = -1;
  for (const element of childrenOf(xml, row, 'c')) {
    const tag = xml.slice(element.start, element.openEnd);
    let [place, style, type]: (string | null)[] = [null, null, null];
    attributes.lastIndex = 0;
    for (let found = attributes.exec(tag); found !== null; found = attributes.exec(tag)) {
      const value = found[2] ?? found[3] ?? '';
      if (found[1] === 'r') place = value;
      else if (found[1] === 's') style = value;
      else type = value;
    }
    before = place == null ? before + 1 : columnOf(place);
    yield { column: before, element, style: style ?? null, type: type ?? null, isPlaced: place != null };
  }
}

/** The column of an address such as `AB12`, from 0; its row is not looked at. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** `B2:D9` or `B2` as places from 0; null for whatever else, such as `A:A`. */
export function areaOf(
  address: string,
): Readonly<{ row: number; column: number; lastRow: number; lastColumn: number }> | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (found === null) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = found;
  return {
    row: Number(digits) - 1,
    column: columnOf(letters),
    lastRow: Number(lastDigits) - 1,
    lastColumn: columnOf(lastLetters),
  };
}
