import { correctedFigures } from '../intake/merge/corrected-figures.ts';
import type { MergeReport } from '../intake/merge/merge-tables.ts';
import { restatedMessage } from '../intake/merge/restated-message.ts';
import type { Language } from '../values/language.ts';
import { pickSheets } from '../workbook/ownership/pick-sheets.ts';
import type { ReconcileReport } from '../workbook/ownership/report.ts';
import { type ReportWords, reportWords } from '../workbook/ownership/report-words.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What a refresh lists, in words: the first lines of each list. */
export type RefreshWords = ReportWords &
  Readonly<{
    /** Figures that the new data corrected, and how many there are. */
    corrected: readonly string[];
    correctedCount: number;
  }>;

/** The first `most` lines of each list of a refresh of a workbook as it was, in a language. */
export function refreshWords(
  { report, merge, plan }: Readonly<{ report: ReconcileReport; merge: MergeReport | null; plan: WorkbookPlan }>,
  snapshot: WorkbookSnapshot,
  { language, most }: Readonly<{ language: Language; most: number }>,
): RefreshWords {
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const data = pickSheets(snapshot, titles).ours.get('data');
  const corrected = correctedFigures(merge?.restated ?? [], report.edits, data);
  return {
    ...reportWords(report, { plan, snapshot }, { language, most }),
    corrected: corrected.slice(0, most).map((one) => restatedMessage(one, language, data?.sheet.title ?? null)),
    correctedCount: corrected.length,
  };
}
