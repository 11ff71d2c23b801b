/** How the lines of one sheet are named where formulas point at them, so that shifting changes nothing. */
export type LineSymbols = Readonly<{ key: string; row(position: number): string; column(position: number): string }>;

const BEFORE = '<';
const AFTER = '>';
const BETWEEN = '?';

/** Names lines by their keys: `keys` by place; places beyond ours all have one name, and so have the user's lines. */
export function symbolsByPlace(keys: ReadonlyMap<number, string>): (position: number) => string {
  const places = [...keys.keys()];
  const [first, last] = [
    places.reduce((a, b) => Math.min(a, b), Infinity),
    places.reduce((a, b) => Math.max(a, b), -1),
  ];
  return (position) => keys.get(position) ?? (position > last ? AFTER : position < first ? BEFORE : BETWEEN);
}

/** Names the rows of long data: its header, its first row, what is within, and everything from its last row on. */
export function symbolsOfRecords(header: number, first: number, last: number): (position: number) => string {
  return (position) =>
    position <= header ? 'header' : position <= first ? 'first' : position >= last ? AFTER : BETWEEN;
}
