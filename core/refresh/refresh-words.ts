import { correctedFigures } from '../intake/merge/corrected-figures.ts';
import type { MergeReport } from '../intake/merge/merge-tables.ts';
import { restatedMessage } from '../intake/merge/restated-message.ts';
import type { Problem } from '../intake/table.ts';
import type { Language } from '../values/language.ts';
import { pickSheets } from '../workbook/ownership/pick-sheets.ts';
import type { ReconcileReport } from '../workbook/ownership/report.ts';
import { type ReportWords, reportWords } from '../workbook/ownership/report-words.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { dataNotes, isFilled } from './data-notes.ts';

/** What a refresh lists, in words: the first lines of each list. */
export type RefreshWords = ReportWords &
  Readonly<{
    /** Figures that the new data corrected, and how many there are. */
    corrected: readonly string[];
    correctedCount: number;
    /** What there is to know of data that were joined to earlier ones. */
    notes: readonly string[];
  }>;

/** The first `most` lines of each list of a refresh of a workbook as it was, in a language. */
export function refreshWords(
  {
    report,
    merge,
    plan,
    problems,
  }: Readonly<{
    report: ReconcileReport;
    merge: MergeReport | null;
    plan: WorkbookPlan;
    problems: readonly Problem[];
  }>,
  snapshot: WorkbookSnapshot,
  { language, most }: Readonly<{ language: Language; most: number }>,
): RefreshWords {
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const data = pickSheets(snapshot, titles).ours.get('data');
  const taken = correctedFigures(merge?.restated ?? [], report.edits, data);
  const corrected = taken.filter((one) => !isFilled(one));
  const title = data?.sheet.title ?? '';
  return {
    ...reportWords(report, { plan, snapshot }, { language, most }),
    corrected: corrected.slice(0, most).map((one) => restatedMessage(one, language, data?.sheet.title ?? null)),
    correctedCount: corrected.length,
    notes: merge === null ? [] : dataNotes({ merge, corrected: taken, problems, title }, language),
  };
}
