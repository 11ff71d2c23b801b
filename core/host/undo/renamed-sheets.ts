import { quotedTitle } from '../../workbook/address.ts';
import { readMarked } from '../../workbook/ownership/read-marked.ts';
import { sheetPattern, textPattern } from '../../workbook/reference-pattern.ts';
import type { ChangedCell, ChangeStep, WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { sheetHash } from './content-hash.ts';
import { type KeptUndo, lineHash, type SheetAfter } from './kept-undo.ts';

/** The titles that sheets bore after a build, each with the one that it bears now; none for those with the same. */
export type Renames = ReadonlyMap<string, string>;

/**
 * Sheets of a build that somebody renamed since: known by their marks, or else by all that they hold. A sheet that was there
 * all along under its own title is none of them, whatever it holds; what could be two of them is neither.
 */
export function renamesOf({ after, others }: KeptUndo, { sheets }: WorkbookSnapshot): Renames {
  const titles = new Set(sheets.map(({ title }) => title));
  const known = new Set([...after.map(({ title }) => title), ...(others ?? [])]);
  const gone = after.filter(({ title }) => !titles.has(title));
  const strangers = sheets.filter(({ title }) => !known.has(title));
  if (gone.length === 0 || strangers.length === 0) return new Map();
  // Where a sheet that the build did not touch has another title too, or none, nothing tells it from those that hold the same.
  const isTold = others?.every((title) => titles.has(title)) === true;
  const isAlike = (sheet: SheetSnapshot, { content, lines }: SheetAfter): boolean =>
    lines === '' ? isTold && isFilledWith(sheet, content) : lineHash(sheet) === lines;
  const found = gone.map((one) => {
    const byKey = strangers.find((sheet) => one.key !== '' && readMarked(sheet)?.key === one.key);
    if (byKey) return byKey.title;
    const alike = strangers.filter((sheet) => isAlike(sheet, one));
    return alike.length === 1 ? alike[0]?.title : undefined;
  });
  return new Map(
    gone.flatMap(({ title }, at) => {
      const present = found[at];
      const isOnly = found.indexOf(present) === found.lastIndexOf(present);
      return present !== undefined && isOnly ? [[title, present] as const] : [];
    }),
  );
}

const NOTHING = sheetHash({ title: '', key: null, hidden: false, values: [], formulas: [] });

/** Sheets that hold nothing are all alike: one that was not there yet is none of them. */
const isFilledWith = (sheet: SheetSnapshot, content: string): boolean =>
  content !== NOTHING && sheetHash(sheet) === content;

/** A workbook with the titles that it had, in formulas too. */
export function asFormerly(now: WorkbookSnapshot, renames: Renames): WorkbookSnapshot {
  if (renames.size === 0) return now;
  const former = new Map([...renames].map(([title, present]) => [present.toLowerCase(), title]));
  return {
    ...now,
    sheets: now.sheets.map((sheet) => ({
      ...sheet,
      title: former.get(sheet.title.toLowerCase()) ?? sheet.title,
      formulas: sheet.formulas.map((row) => row.map((formula) => formula && withTitles(formula, former))),
    })),
  };
}

/** A change of a workbook with its former titles, for the sheets as they are called now. */
export function asPresent(change: WorkbookChange, renames: Renames): WorkbookChange {
  if (renames.size === 0) return change;
  const present = new Map([...renames].map(([title, now]) => [title.toLowerCase(), now]));
  const named = (step: ChangeStep): ChangeStep =>
    'title' in step ? { ...step, title: renames.get(step.title) ?? step.title } : step;
  return {
    ...change,
    steps: change.steps
      .map(named)
      .map((step) =>
        step.kind === 'set-cells' ? { ...step, cells: step.cells.map((cell) => presentCell(cell, present)) } : step,
      ),
  };
}

function presentCell(cell: ChangedCell, present: ReadonlyMap<string, string>): ChangedCell {
  const { content } = cell;
  if (typeof content !== 'object' || content?.kind !== 'host-formula') return cell;
  return { ...cell, content: { ...content, text: withTitles(content.text, present) } };
}

const prefixes = new RegExp(`${textPattern}|(${sheetPattern})`, 'gu');

/** A formula with other titles; they are looked up in lower case. */
const withTitles = (formula: string, titles: ReadonlyMap<string, string>): string =>
  formula.replace(prefixes, (written, prefix: string | undefined) => {
    if (prefix === undefined) return written;
    const bare = prefix.slice(0, -1);
    const title = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
    const other = titles.get(title.toLowerCase());
    return other === undefined ? written : `${quotedTitle(other)}!`;
  });
