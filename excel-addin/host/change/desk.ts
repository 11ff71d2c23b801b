import { HostFailure } from '../../../core/host/host-failure.ts';
import type { ReadBook } from '../read/read-book.ts';

/** The sheets of the workbook while a change is done, by their titles. */
export class Desk {
  readonly context: Excel.RequestContext;
  readonly #ids: Map<string, string>;
  readonly #open = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext, { sheets }: ReadBook) {
    this.context = context;
    this.#ids = new Map(sheets.map(({ id, sheet }) => [sheet.title.toLowerCase(), id]));
  }

  /** A sheet that is there, found by its number: whoever renames it meanwhile is known by that. */
  sheet(title: string): Excel.Worksheet {
    const name = title.toLowerCase();
    const open = this.#open.get(name);
    if (open) return open;
    const id = this.#ids.get(name);
    if (id === undefined) throw new HostFailure('no-such-sheet', title);
    const sheet = this.context.workbook.worksheets.getItem(id);
    this.#open.set(name, sheet);
    return sheet;
  }

  /** An empty sheet that nobody sees yet. */
  add(title: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(title);
    sheet.visibility = 'Hidden';
    this.#open.set(title.toLowerCase(), sheet);
    return sheet;
  }

  remove(title: string): void {
    this.sheet(title).delete();
    this.#open.delete(title.toLowerCase());
    this.#ids.delete(title.toLowerCase());
  }
}

/** Something that is done to the workbook without asking it anything. */
export type Deed = Readonly<{
  /** About how many bytes of a request it takes, and of the answer. */
  bytes: number;
  /** Asks what it has to know, before anything is done. */
  prepare?(desk: Desk): void;
  do(desk: Desk): void;
  /** What somebody else had put into the cells that it wrote, once the batch is answered. */
  theirs?(): readonly Theirs[];
}>;

/** What somebody put into a cell after the workbook was read; the place is that before the change, null for a new line. */
export type Theirs = Readonly<{
  title: string;
  place: Readonly<{ row: number; column: number }> | null;
  content: string | number | boolean;
  isFormula: boolean;
}>;

/** What stands on top of cells, and is done once all cells are in place. */
export type Finish = Readonly<{
  /** Asks what is there before, in the batch before. */
  ask?(desk: Desk): void;
  do(desk: Desk): void;
  /** What cannot be taken back, and is done at the very end. */
  last?(desk: Desk): void;
  /** Puts back what was there before, as far as any of it was done. */
  takeBack?(desk: Desk): Promise<void>;
}>;
