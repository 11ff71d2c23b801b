import { foldHeader } from '../values/fold.ts';
import type { Language } from '../values/language.ts';
import type { RawCell } from './options.ts';
import { type DateReading, evidentOrder, type NumberOrder, parseDate, plainDate } from './parse-date.ts';
import { languageOrder } from './read-dates.ts';
import type { Period, TableColumn } from './table.ts';

const dateText =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\b\d{8}\b|\d{1,2}[.]?\s+\p{L}+[.,]?\s+\d{4}|\p{L}+[.]?\s+\d{1,2},?\s+\d{4}/gu;

/** The period that the lines above the header name: a range, a month, a quarter, or a start and an end. */
export function preamblePeriod(lines: readonly (readonly RawCell[])[], language: Language): Period | null {
  const texts = lines.map((cells) => plainDate(cells.filter((cell) => typeof cell === 'string').join(' ')));
  const order = evidentOrder(texts.join(' ')) ?? languageOrder(language);
  for (const text of texts) {
    const period = linePeriod(text, order);
    if (period !== null) return period;
  }
  return endsOnTwoLines(texts, order);
}

function linePeriod(text: string, order: NumberOrder): Period | null {
  const afterLabel = text.slice(text.indexOf(':') + 1);
  for (const part of [text, afterLabel, withoutFirstWord(text), withoutBrackets(text)]) {
    const reading = parseDate(part.replace(/^["'#(\s]+|["')\s.]+$/g, ''), order);
    if (isSpan(reading) && reading.to > reading.from) return { from: reading.from, to: reading.to };
  }
  const dates = datesIn(text, order);
  const [from, to] = dates;
  if (dates.length === 2 && from !== undefined && to !== undefined && from <= to) return { from, to };
  return periodAmongWords(text, order);
}

const withoutFirstWord = (text: string): string => text.slice(text.indexOf(' ') + 1);

/** `July 2026` of `Report for July 2026`, `III kwartał 2026`; a number right beside it makes it a day, no month. */
function periodAmongWords(text: string, order: NumberOrder): Period | null {
  const words = text.split(' ').slice(0, 40);
  const hasDigit = (at: number): boolean => /\d/.test(words[at] ?? '');
  for (const size of [3, 2])
    for (let at = words.length - size; at >= 0; at -= 1) {
      if (hasDigit(at - 1) || hasDigit(at + size)) continue;
      const part = words.slice(at, at + size).join(' ');
      const reading = /\d{4}/.test(part) ? parseDate(part.replace(/^["'#(]+|["'),;:.]+$/g, ''), order) : null;
      if (isSpan(reading) && reading.to > reading.from) return { from: reading.from, to: reading.to };
    }
  return null;
}

/** What stands in the last pair of brackets: `Campaigns (Jul 1 – Jul 31, 2026)`. */
const withoutBrackets = (text: string): string => /\(([^()]+)\)[^()]*$/.exec(text)?.[1] ?? '';

const isSpan = (reading: DateReading): reading is Period => reading !== null && reading !== 'unsupported';

/** `Start date: …` over `End date: …`. */
function endsOnTwoLines(texts: readonly string[], order: NumberOrder): Period | null {
  const filled = texts.filter((text) => text !== '');
  for (let index = 0; index + 1 < filled.length; index += 1) {
    const [from, ...moreBefore] = datesIn(filled[index] ?? '', order);
    const [to, ...moreAfter] = datesIn(filled[index + 1] ?? '', order);
    if (from === undefined || to === undefined || moreBefore.length + moreAfter.length > 0) continue;
    if (from <= to && isStart(filled[index] ?? '')) return { from, to };
  }
  return null;
}

const isStart = (text: string): boolean =>
  /start|from|begin|since|başla|ilk|itibaren|mulai|awal|dari|początek|początk|rozpocz|\bod\b|start|من|بداية|البدء|تبدأ/iu.test(
    text,
  );

function datesIn(text: string, order: NumberOrder): readonly number[] {
  const found: number[] = [];
  for (const match of text.match(dateText) ?? []) {
    const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(match);
    const reading = parseDate(digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : match, order);
    if (isSpan(reading)) found.push(reading.from);
  }
  return found;
}

/** How Meta heads the last day that a row reports on, folded. */
const endHeaders = new Set(
  [
    ...['Reporting ends', 'Reporting end', 'Rapor Sonu', 'Raporlama bitişi', 'Raporlama sonu', 'Akhir pelaporan'],
    ...['Pelaporan berakhir', 'Koniec raportu', 'Koniec raportowania', 'Zakończenie raportowania'],
    ...['انتهاء إعداد التقارير', 'نهاية إعداد التقارير', 'ينتهي إعداد التقارير', 'نهاية التقرير'],
  ].map(foldHeader),
);

/**
 * First to last date of the column that holds the rows' dates, up to the last day reported on where a column names it.
 * A column of some field comes before dates that no field knows.
 */
export function columnPeriod(columns: readonly TableColumn[]): Period | null {
  const dated = columns.filter(({ type }) => type === 'date');
  const column = dated.find(({ field }) => field === 'date') ?? dated.find(({ field }) => field !== null) ?? dated[0];
  if (column === undefined) return null;
  const days = extent(column.cells);
  const end = dated.find((each) => each !== column && endHeaders.has(foldHeader(each.header)));
  const last = end && column.field === 'date' ? extent(end.cells) : null;
  return days === null ? null : { from: days.from, to: Math.max(days.to, last?.to ?? days.to) };
}

function extent(cells: TableColumn['cells']): Period | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    if (cell < from) from = cell;
    if (cell > to) to = cell;
  }
  return from <= to ? { from, to } : null;
}
