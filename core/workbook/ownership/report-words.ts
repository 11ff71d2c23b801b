import { locales } from '../../locales/index.ts';
import type { Language } from '../../values/language.ts';
import type { NumberFormat } from '../number-format.ts';
import type { WorkbookPlan } from '../plan.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { pickSheets } from './pick-sheets.ts';
import type { KeptEdit, ReconcileReport } from './report.ts';
import { formatOf } from './report-format.ts';
import { lineWords } from './report-line.ts';
import { isFormulaText, reportValue } from './report-value.ts';

/** A cell that was kept, both its contents as people read them; null for an empty one. */
export type EditWords = Readonly<{ sheet: string; address: string; yours: string | null; ours: string | null }>;

/** What a report lists, in words: the first lines of each list. */
export type ReportWords = Readonly<{
  /** Cells with a value that somebody typed. */
  values: readonly EditWords[];
  /** Cells with a formula that somebody changed, and how many edits of either kind there are. */
  formulas: readonly EditWords[];
  counts: Readonly<{ values: number; formulas: number }>;
  proposals: readonly EditWords[];
  /** Rows and columns that the source has no longer. */
  gone: readonly string[];
}>;

/** The first `most` lines of each list of a report on a workbook as it was, in a language. */
export function reportWords(
  { edits, proposalsKept, keptThoughGone }: ReconcileReport,
  { plan, snapshot }: Readonly<{ plan: WorkbookPlan; snapshot: WorkbookSnapshot }>,
  { language, most }: Readonly<{ language: Language; most: number }>,
): ReportWords {
  const { conventions } = locales[language];
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const byTitle = new Map(
    [...pickSheets(snapshot, titles).ours.values()].map((marked) => [marked.sheet.title, marked]),
  );
  const formatAt = formatOf(plan, byTitle);
  const words = ({ sheet, address, yours, ours }: KeptEdit): EditWords => {
    const format: NumberFormat['kind'] = formatAt(sheet, address);
    return {
      ...{ sheet, address },
      yours: reportValue(yours, ours, format, conventions),
      ours: reportValue(ours, yours, format, conventions),
    };
  };
  const values = edits.filter(({ yours }) => !isFormulaText(yours));
  const formulas = edits.filter(({ yours }) => isFormulaText(yours));
  return {
    values: values.slice(0, most).map(words),
    formulas: formulas.slice(0, most).map(words),
    counts: { values: values.length, formulas: formulas.length },
    proposals: proposalsKept.slice(0, most).map(words),
    gone: keptThoughGone.slice(0, most).map((line) => lineWords(line, byTitle.get(line.sheet), locales[language])),
  };
}
