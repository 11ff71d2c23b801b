import { type Cells, tellingOf } from '../change/same-cells.ts';
import { type Pairs, pairedLines } from './line-pairs.ts';

/** Where the lines of a sheet stand by now. */
export type Matching = Readonly<{
  rows: Pairs;
  columns: Pairs;
  /** Whether all of them stand where they stood. */
  isPlain: boolean;
  /** How many cells hold something else than is known of them, and how many would where all lines stood. */
  strange: number;
  plain: number;
}>;

/** How many different texts of a column tell it. */
const TELLING = 200;

/**
 * Finds the lines of a sheet again that somebody inserted, deleted or sorted: `known` is what each cell held, one of several
 * states of the same lines, and `now` what it holds. What somebody typed meanwhile makes a line unlike itself, and no more
 * than that. `sure` tells of a column whether it holds what it always held: lines that cannot be told by all that they hold
 * are told by those.
 */
export function matchedLines(
  known: readonly [Cells, ...Cells[]],
  now: Cells,
  sure: (column: number) => boolean,
): Matching {
  const plain = plainMatching(known, now);
  if (plain.strange === 0) return plain;
  return known.reduce((best: Matching, was) => {
    const found = movedMatching(was, now, sure);
    return found.strange < best.strange ? { ...found, plain: plain.strange } : best;
  }, plain);
}

function movedMatching(was: Cells, now: Cells, sure: (column: number) => boolean): Omit<Matching, 'plain'> {
  const columns = matchedColumns(was, now);
  const rows = matchedRows(was, now, columns, sure);
  return {
    rows,
    columns,
    isPlain: arePlain(rows) && arePlain(columns),
    strange: strangeCells([was], now, rows, columns),
  };
}

const arePlain = (pairs: Pairs): boolean => pairs.every((line, at) => line === at);

function plainMatching(known: readonly Cells[], now: Cells): Matching {
  const rows = lines(Math.max(...known.map(heightOf)));
  const columns = lines(Math.max(...known.map(widthOf)));
  const strange = strangeCells(known, now, rows, columns);
  return { rows, columns, isPlain: true, strange, plain: strange };
}

const lines = (count: number): readonly number[] => Array.from({ length: count }, (_, line) => line);

export const heightOf = ({ values, formulas }: Cells): number => Math.max(values.length, formulas.length);

export const widthOf = ({ values, formulas }: Cells): number =>
  [values, formulas].reduce((most, rows) => rows.reduce((width, { length }) => Math.max(width, length), most), 0);

/** Cells that hold something else than they did, and such as nobody knows. */
function strangeCells(known: readonly Cells[], now: Cells, rows: Pairs, columns: Pairs): number {
  let [strange, filled, told] = [0, 0, 0];
  const width = widthOf(now);
  for (let row = 0; row < heightOf(now); row += 1)
    for (let column = 0; column < width; column += 1) if (tellingOf(now, row, column) !== '') filled += 1;
  for (const [row, line] of rows.entries())
    for (const [column, at] of columns.entries()) {
      const present = line === null || at === null ? '' : tellingOf(now, line, at);
      if (present !== '') told += 1;
      if (!known.some((was) => tellingOf(was, row, column) === present)) strange += 1;
    }
  return strange + filled - told;
}

/** A column is told by the texts in it, wherever those stand. */
function matchedColumns(was: Cells, now: Cells): Pairs {
  const texts = columnTexts(was);
  const present = [...columnTexts(now), ...texts.map(() => new Set<string>())];
  const shares = texts.map((own) => {
    const told = [...own].slice(0, TELLING);
    return present.map((other) => told.filter((text) => other.has(text)).length / Math.max(1, told.length));
  });
  if (texts.every((own, column) => own.size === 0 || (shares[column]?.[column] ?? 0) > MOST_OF_IT))
    return lines(texts.length);
  const shareOf = (column: number, at: number): number => shares[column]?.[at] ?? 0;
  const best = texts.map((_, column) => likest(present.length, column, (at) => shareOf(column, at)));
  const back = present.map((_, at) => likest(texts.length, at, (column) => shareOf(column, at)));
  const keys = { was: texts.map(() => ''), now: present.map(() => '') };
  for (const [column, at] of best.entries())
    if (at !== null && back[at] === column) [keys.was[column], keys.now[at]] = [`${column}`, `${column}`];
  return pairedLines(texts.length, present.length, [keys], () => 0);
}

/** A column that shares so much with what stands there now is taken for the same. */
const MOST_OF_IT = 0.9;

/** The line that shares most, at least the half of it; the nearest of several. */
function likest(count: number, near: number, share: (line: number) => number): number | null {
  let best: number | null = null;
  for (let line = 0; line < count; line += 1) {
    const [is, most] = [share(line), best === null ? 0.5 : share(best)];
    if (is > most || (is === most && is >= 0.5 && (best === null || Math.abs(line - near) < Math.abs(best - near))))
      best = line;
  }
  return best;
}

function columnTexts(cells: Cells): readonly ReadonlySet<string>[] {
  const texts = Array.from({ length: widthOf(cells) }, () => new Set<string>());
  for (let row = 0; row < heightOf(cells); row += 1)
    for (const [column, own] of texts.entries()) {
      const text = tellingOf(cells, row, column);
      if (text !== '') own.add(text);
    }
  return texts;
}

function matchedRows(was: Cells, now: Cells, columns: Pairs, sure: (column: number) => boolean): Pairs {
  const there = columns.flatMap((at, column) => (at === null ? [] : [{ column, at }]));
  const told = there.filter(({ column }) => sure(column));
  const height = heightOf(was);
  const tellings = [there, ...(told.length < there.length && told.length > 0 ? [told] : [])].map((own) => {
    const ofNow = own.map(({ at }) => at);
    const ofWas = own.map(({ column }) => column);
    return { was: keysOf(was, ofWas), now: [...keysOf(now, ofNow), ...lines(height).map(() => '')] };
  });
  return pairedLines(height, heightOf(now) + height, tellings, (row, line) => {
    let like = 0;
    for (const { column, at } of there) {
      const text = tellingOf(was, row, column);
      if (text !== '' && text === tellingOf(now, line, at)) like += 1;
    }
    return like;
  });
}

/** What each row holds in some columns, one behind the other; '' where that is nothing. */
const keysOf = (cells: Cells, columns: readonly number[]): readonly string[] =>
  lines(heightOf(cells)).map((row) => {
    const texts = columns.map((column) => tellingOf(cells, row, column));
    return texts.every((text) => text === '') ? '' : texts.join('\u001f');
  });
