import type { Language } from '../values/language.ts';

/** What the user settles about the source; everything else is found out from it. */
export type IntakeOptions = Readonly<{
  /** Decides what the data leaves open: `1.234` everywhere, `03/04/2026` everywhere. */
  language: Language;
  /** Header to field id; wins over matching. An empty id says that the column has no field. */
  map?: Readonly<Record<string, string>>;
  delimiter?: string;
  /** Header to how its open cells are read; wins over the language, and the column is then not ambiguous. */
  readAs?: Readonly<Record<string, ColumnReading>>;
}>;

/** What settles a column that can be read in two ways: its decimal sign, or whether days or months come first. */
export type ColumnReading = '.' | ',' | 'dmy' | 'mdy';

/** A cell as a source hands it over: text, or typed already (.xlsx, a selected range). */
export type RawCell = string | number | boolean | null | undefined;
