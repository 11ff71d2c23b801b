import type { ChangeStep } from '../host/change.ts';

/** What a workbook can have that misleads those whom it is shared with, or breaks for them. */
export const findingCodes = [
  'not-looked-at',
  'custom-function',
  'unknown-name',
  'error-value',
  'stops-short',
  'number-as-text',
  'mixed-currency',
  'average-of-rates',
  'stale-report-date',
  'objective-without-owner',
  'objective-past-due',
  'edited-formula',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What a fix makes of the cells: a formula that needs no add-in, its value, or the number that a text means. */
export type FixKind = 'native-formula' | 'value' | 'number';

/** One way to mend a finding: steps for a host, to be done together. */
export type Fix = Readonly<{ kind: FixKind; steps: readonly ChangeStep[] }>;

/** Something found, in one cell or in several of one column that have the same. A locale has the sentence. */
export type Finding = Readonly<{
  code: FindingCode;
  /** The sheet, and the first of the cells; rows and columns count from 0. */
  title: string;
  row: number;
  column: number;
  /** How many cells have it. */
  count: number;
  /** The others of them as addresses, `B4:B9, B12`; empty where there are none. */
  further: string;
  /** What was found in the first of them: a formula, a value, a name, a day number as text, a title. */
  found: string;
  /** The best first; empty where only a person can decide. */
  fixes: readonly Fix[];
}>;

/** A finding with nothing to do but look. */
export const plainFinding = (
  code: FindingCode,
  title: string,
  row: number,
  column: number,
  found: string,
  count = 1,
): Finding => ({ code, title, row, column, count, further: '', found, fixes: [] });

/** Cells of one sheet as a fix; none where there are no cells. */
export const cellsFix = (
  kind: FixKind,
  title: string,
  cells: Extract<ChangeStep, { kind: 'set-cells' }>['cells'],
): readonly Fix[] => (cells.length === 0 ? [] : [{ kind, steps: [{ kind: 'set-cells', title, cells }] }]);
