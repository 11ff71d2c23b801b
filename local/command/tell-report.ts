import type { MergeReport } from '../../core/intake/merge/merge-tables.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { RefreshWords } from '../../core/refresh/refresh-words.ts';
import type { Language } from '../../core/values/language.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import type { EditWords } from '../../core/workbook/ownership/report-words.ts';
import type { Output } from './output.ts';

/** Told one by one up to here; the words of a report are asked for that far. */
export const MOST_TOLD = 20;

/** Tells what a refresh did, list by list: values that people typed first, formulas that they changed after. */
export function tellReport(
  { report, merge, words }: Readonly<{ report: ReconcileReport; merge: MergeReport | null; words: RefreshWords }>,
  language: Language,
  output: Output,
): void {
  const { refresh } = locales[language].sidebarTexts;
  const tellAll = (heading: string, lines: readonly string[], count = lines.length): void => {
    if (count === 0) return;
    output.tell(`${heading}:`);
    for (const line of lines.slice(0, MOST_TOLD)) output.tell(`  ${line}`);
    if (count > MOST_TOLD) output.tell(`  ${fill(refresh.more, { count: count - MOST_TOLD })}`);
  };
  const edit = ({ sheet, address, yours, ours }: EditWords): string =>
    `${sheet}!${address}  ${refresh.yours}: ${yours ?? refresh.blank}  ${refresh.ours}: ${ours ?? refresh.blank}`;
  const renamed = (merge?.renamed ?? []).map(({ was, now }) => `${was} → ${now}`);
  tellAll(refresh.dataNotes, words.notes);
  tellAll(refresh.restated, words.corrected, words.correctedCount);
  tellAll(refresh.renamed, renamed);
  tellAll(refresh.lostColumns, merge?.lostColumns ?? []);
  tellAll(refresh.gainedColumns, merge?.gainedColumns ?? []);
  tellAll(refresh.edits, words.values.map(edit), words.counts.values);
  tellAll(refresh.editedFormulas, words.formulas.map(edit), words.counts.formulas);
  const [first] = report.edits;
  if (first) output.tell(`  ${fill(refresh.takeHint, { place: `${first.sheet}!${first.address}` })}`);
  tellAll(refresh.proposals, words.proposals.map(edit), report.proposalsKept.length);
  tellAll(refresh.gone, words.gone, report.keptThoughGone.length);
  if (words.gone.length > 0) output.tell(`  ${refresh.goneHint}`);
  tellAll(refresh.kept, report.sheetsKept);
}
