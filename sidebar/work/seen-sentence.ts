import type { Language } from '../../core/values/language.ts';
import type { WorkbookChange } from '../../core/workbook/change.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import { reportSentence } from '../../core/workbook/ownership/report-sentence.ts';

/** A report in words that counts the sheets that people see, as the button before it does: hidden ones are told apart. */
export function seenSentence(report: ReconcileReport, { steps }: WorkbookChange, language: Language): string {
  const hidden = new Set(
    steps.flatMap((step) => (step.kind === 'add-sheet' && step.sheet.hidden ? [step.sheet.title] : [])),
  );
  return reportSentence({ ...report, sheetsAdded: report.sheetsAdded.filter((title) => !hidden.has(title)) }, language);
}
