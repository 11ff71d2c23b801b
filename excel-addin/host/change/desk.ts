import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import type { Payload } from '../payload.ts';
import type { Question } from '../read/ask-all.ts';
import type { ReadBook } from '../read/read-book.ts';
import type { Cells } from './same-cells.ts';
import type { Write } from './write-cells.ts';

/** The sheets of the workbook while a change is done, by their titles. */
export class Desk {
  readonly context: Excel.RequestContext;
  readonly #ids: Map<string, string>;
  readonly #open = new Map<string, Excel.Worksheet>();
  readonly #leaving: Leaving[] = [];
  /** How many sheets there are by now, those that leave among them. */
  #count: number;

  /** `before` is the desk of a connection that was lost in the midst of the change. */
  constructor(context: Excel.RequestContext, { sheets }: ReadBook, before?: Desk) {
    this.context = context;
    this.#leaving.push(...(before?.leaving ?? []));
    this.#count = sheets.length;
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
    this.#count += 1;
    sheet.visibility = 'Hidden';
    this.#open.set(title.toLowerCase(), sheet);
    return sheet;
  }

  /** A sheet that was there before the change, whatever it is called by now. */
  former(id: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(id);
  }

  /** Sheets that go once all else is done: until then they come back with everything on them. */
  get leaving(): readonly Leaving[] {
    return this.#leaving;
  }

  /** A sheet leaves: it is found by its title no more. One that makes room stands last and is called otherwise. */
  leave(title: string, makesRoom: boolean): void {
    const [sheet, name] = [this.sheet(title), title.toLowerCase()];
    const id = this.#ids.get(name) ?? null;
    const called = makesRoom ? this.#freeTitle() : title;
    if (makesRoom) {
      sheet.name = called;
      sheet.position = this.#count - 1;
    }
    this.#leaving.push({ id, title, called, sheet });
    this.#open.delete(name);
    this.#ids.delete(name);
  }

  #freeTitle(): string {
    const title = (at: number): string => `Marksheet (going ${at})`;
    const isTaken = (at: number): boolean =>
      this.#ids.has(title(at).toLowerCase()) || this.#leaving.some(({ called }) => called === title(at));
    let at = 1;
    while (isTaken(at)) at += 1;
    return title(at);
  }
}

/** A sheet that goes: the number and the title that it had before the change, and what it is called until it is gone. */
export type Leaving = Readonly<{
  /** null for one that came with the change itself. */
  id: string | null;
  title: string;
  called: string;
  sheet: Excel.Worksheet;
}>;

/** Something that is done to the workbook without asking it anything. */
export type Deed = Readonly<{
  /** As far as it is known once what it has to know was asked for. */
  size: Payload;
  /** Whether it makes lines come, go or move: none of that may be done twice. */
  isAct?: true;
  /** What it has to know before anything is done. */
  prepare?(desk: Desk): readonly Question[];
  do(desk: Desk): void;
  /** The cells that it fills on a sheet that was there. */
  write?: Write;
  /** The sheet that it is about, by the title that it had before the change. */
  title?: string;
  /** Whether somebody else had changed what it wrote over or took away, once the batch is answered. */
  isOvertaken?(): boolean;
  /** What it wrote over or took away, once the batch is answered. */
  found?(): Found | null;
  /** The cells, as they stood before the change, that take everything for a text again only once it is done. */
  passed?(): Passed;
}>;

/** Cells of one sheet, by the title that it had before the change. */
export type Passed = Readonly<{ title: string; places: readonly Readonly<{ row: number; column: number }>[] }>;

/** What stood in some cells right before they were written, or went with their lines. */
export type Found = Readonly<{
  /** The cells as they were, from the first of the area on. */
  cells: Cells;
  /** What tells the cells since; null for one that was not written. */
  written: readonly (readonly (string | null)[])[];
  /** Where they stand, and where they stood then: null for lines that went. */
  range: Excel.Range | null;
  area: Area;
}>;

/** What stands on top of cells, and is done once all cells are in place. */
export type Finish = Readonly<{
  /** Asks what is there before, in the batch before. */
  ask?(desk: Desk): void;
  /** Asks for more, by what the answer was; whether there is any. */
  askMore?(desk: Desk): boolean;
  do(desk: Desk): void;
  /** What cannot be taken back, and is done at the very end. */
  last?(desk: Desk): void;
  /** Puts back what was there before, as far as any of it was done. */
  takeBack?(desk: Desk): Promise<void>;
}>;
