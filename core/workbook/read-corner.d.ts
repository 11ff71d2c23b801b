/** One end of a reference: its line on each axis, from 0, below 0 where it names none. */
export type Corner = Readonly<{
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}>;
/** `$AB12` as a corner. */
export declare function readCorner(text: string): Corner;
/** The title in a prefix without its `!`: quotes taken off. */
export declare const readTitle: (written: string) => string;
