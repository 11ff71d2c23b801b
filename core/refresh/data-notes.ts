import type { MergeReport, Restated } from '../intake/merge/merge-tables.ts';
import { problemMessage } from '../intake/problem-message.ts';
import type { Problem } from '../intake/table.ts';
import { fill } from '../locales/fill.ts';
import { locales } from '../locales/index.ts';
import { isoDate } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import { shownText } from '../values/plain-text.ts';
import { shownFigure } from '../values/shown-figure.ts';

/** What joining did, the figures that truly changed, and what the workbook then says of its columns. */
type Joining = Readonly<{
  merge: MergeReport;
  corrected: readonly Restated[];
  problems: readonly Problem[];
  /** The title of the sheet of records. */
  title: string;
}>;

/** What somebody must know of data that were joined to earlier ones, sentence by sentence, the gravest first. */
export function dataNotes(joining: Joining, language: Language): readonly string[] {
  const { merge, corrected, problems, title } = joining;
  const { refresh } = locales[language].sidebarTexts;
  const filled = corrected.filter(isFilled).length;
  return [
    ...goneNotes(merge, title, language),
    ...merge.datesAsBefore.map((facts) => fill(refresh.datesAsBefore, facts)),
    ...problems.filter(({ code }) => code === 'partial-column').map((problem) => problemMessage(problem, language)),
    ...merge.oddDates.map(({ sheetRow, column, day }) =>
      fill(refresh.oddDate, { row: sheetRow, title: shownText(title), day: isoDate(day), column }),
    ),
    ...(filled > 0 ? [fill(refresh.filled, { count: filled })] : []),
  ];
}

/** Whether a cell had nothing before: it is filled, not corrected. */
export const isFilled = ({ before }: Restated): boolean => before === null || before === '';

function goneNotes({ goneRecords }: MergeReport, title: string, language: Language): readonly string[] {
  const { conventions, sidebarTexts } = locales[language];
  const { refresh } = sidebarTexts;
  const { places, amount, renamed, lacking } = goneRecords;
  if (lacking > 0) return [fill(refresh.lacking, { count: lacking })];
  if (places.length === 0) return [];
  const facts = {
    ...{ count: places.length, title: shownText(title), column: amount?.column },
    amount: amount === null ? '' : shownFigure(amount.sum, conventions),
  };
  return [
    fill(amount === null ? refresh.goneRecordsPlain : refresh.goneRecords, facts),
    ...renamed.map(({ column, was, now, places: rows }) =>
      fill(refresh.goneRenamed, {
        ...{ column, was: shownText(was), now: shownText(now) },
        ...{ count: rows.length, title: facts.title },
      }),
    ),
  ];
}
