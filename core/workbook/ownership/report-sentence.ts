import { fill } from '../../locales/fill.ts';
import { type Plural, pluralText } from '../../locales/plural.ts';
import { reconcileTexts } from '../../locales/reconcile-texts.ts';
import { isoDate } from '../../values/day-number.ts';
import type { Language } from '../../values/language.ts';
import { shownText } from '../../values/plain-text.ts';
import type { GaveWay, ReconcileReport } from './report.ts';

/**
 * What a refresh does in one sentence: `3 periods added, 1 updated, 38 rows of data added, 212 cells brought up to date,
 * 2 of your edits kept, nothing removed`.
 */
export function reportSentence(report: ReconcileReport, language: Language): string {
  const texts = reconcileTexts[language];
  const { periodsAdded, periodsUpdated, rowsAdded, recordsAdded, sheetsAdded, edits, keptThoughGone, taken } = report;
  const part = (plural: Plural, count: number): readonly string[] =>
    count === 0 ? [] : [fill(pluralText(plural, language, count), { count })];
  const rows = rowsAdded.reduce((sum, { count }) => sum + count, 0);
  const news = [
    ...part(texts.periodsAdded, periodsAdded),
    ...part(periodsAdded > 0 ? texts.alsoUpdated : texts.periodsUpdated, periodsUpdated),
    ...part(texts.recordsAdded, recordsAdded),
    ...part(texts.rowsAdded, rows - recordsAdded),
    ...part(texts.columnsAdded, report.columnsAdded),
    ...part(texts.sheetsAdded, sheetsAdded.length),
    ...part(texts.cellsUpdated, Math.max(0, report.cellsUpdated - taken.length)),
    ...part(texts.taken, taken.length),
  ];
  return [
    ...(news.length === 0 ? [texts.nothingNew] : news),
    ...report.gaveWay.map((one) => gaveWayText(one, language)),
    ...part(texts.editsKept, edits.length),
    ...part(texts.goneKept, keptThoughGone.length),
    taken.length > 0 ? texts.nothingElse : texts.nothingRemoved,
  ].join(texts.between);
}

/** The most characters of a choice in the sentence. */
const MOST = 40;

function gaveWayText({ sheet, address, was, now }: GaveWay, language: Language): string {
  const { followsData, becameOther } = reconcileTexts[language];
  const before = typeof was === 'number' ? isoDate(Math.floor(was)) : shownText(String(was), MOST);
  return fill(now === null ? followsData : becameOther, { place: `${sheet}!${address}`, was: before, now });
}
