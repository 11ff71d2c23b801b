import { mergeQuestionText } from '../../core/intake/merge/merge-question-text.ts';
import { locales } from '../../core/locales/index.ts';
import { refreshWords } from '../../core/refresh/refresh-words.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import { exampleOf, planOf, tableOf } from '../workbook/examples.ts';
import { question, text } from './brought-in.ts';
import { built, joined, markedOf, placeOf, refreshed, typed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf, snapshotOf } from './model-workbook.ts';
import { asked, made, type Renewed, renewed } from './renewed.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const daily = (days: readonly number[], month: number, written: (day: number, month: number) => string) =>
  text('Day,Campaign,Cost,Clicks', ...days.map((day) => `${written(day, month)},Brand,${day + 10},100`));
const dayFirst = (day: number, month: number): string => `${two(day)}/${two(month)}/2026`;
const monthFirst = (day: number, month: number): string => `${two(month)}/${two(day)}/2026`;
const iso = (day: number, month: number): string => `2026-${two(month)}-${two(day)}`;
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
const daysOf = (book: ModelWorkbook, export_: string) =>
  joined(book, tableOf(export_, 'en')).table.columns[0]?.cells.slice(31).map(Number);
const words = (book: ModelWorkbook, after: Renewed) =>
  refreshWords(after, snapshotOf(book), { language: 'en', most: 20 });

describe('dates that can have day or month first', () => {
  const january = made({ table: tableOf(daily(upTo(31), 1, dayFirst), 'en') });

  test.each([
    ['1 to 7 February', upTo(7), 2],
    ['1 to 7 May', upTo(7), 5],
    ['1 February alone', [1], 2],
    ['3 and 4 February', [3, 4], 2],
  ])('%s are read in the order that the workbook’s dates have, and that is told', (_, days, month) => {
    const export_ = daily(days, month, dayFirst);
    expect(daysOf(january, export_)).toEqual(days.map((day) => dayNumber(2026, month, day)));
    const after = renewed(january, { table: tableOf(export_, 'en') });
    expect(after.merge?.updated).toBe(0);
    expect(words(january, after).notes).toEqual([
      expect.stringMatching(
        /^Column “Day”: dates are read as in the workbook, so that 0\d\/0\d\/2026 is 2026-0\d-0\d$/,
      ),
    ]);
    expect(after.problems.map(({ code }) => code)).not.toContain('ambiguous-date');
  });

  test('keep that order in the workbook for the exports after', () => {
    const after = renewed(january, { table: tableOf(daily(upTo(7), 2, dayFirst), 'en') }).book;
    expect(daysOf(after, daily([1], 3, dayFirst))?.at(-1)).toBe(dayNumber(2026, 3, 1));
  });

  test('are asked for where their distances speak against the workbook’s order', () => {
    expect(question(january, daily(upTo(7), 2, monthFirst))).toMatchObject({ code: 'date-order', column: 'Day' });
  });

  test('are asked for where neither they nor the workbook say, until that is settled', () => {
    const book = made({ table: tableOf(daily(upTo(31), 1, iso), 'en') });
    expect(question(book, daily([1], 2, dayFirst))).toMatchObject({
      ...{ code: 'date-order', column: 'Day' },
      ...{ was: '2026-01-02', found: '2026-02-01' },
    });
    const settled = tableOf(daily([1], 2, dayFirst), 'en', {}, { Day: 'dmy' });
    const after = renewed(book, { table: settled });
    expect(after.merge).toMatchObject({ added: 1, updated: 0 });
    expect(question(after.book, daily([2], 3, dayFirst))).toBeNull();
    expect(question(book, daily(upTo(7), 2, dayFirst))).toBeNull();
  });

  test('are asked for in words that name the option or the answer', () => {
    const one = { code: 'date-order', column: 'Day', was: '2026-01-02', found: '2026-02-01' } as const;
    for (const language of languages) {
      const { refresh } = locales[language].sidebarTexts;
      expect(mergeQuestionText(one, refresh, 'command')).toContain('--read-as "Day=D/M" / --read-as "Day=M/D"');
      expect(mergeQuestionText(one, refresh, 'sidebar')).toContain(locales[language].sidebarTexts.build.questions);
      expect(mergeQuestionText(one, refresh, 'sidebar')).not.toContain('--');
    }
  });
});

describe('how numbers are written', () => {
  const week = (month: number, cost: string) =>
    text('Day;Campaign;Cost', ...upTo(7).map((day) => `${iso(day, month)};Brand;${cost}`));
  const comma = made({ table: tableOf(week(1, '1.201,50'), 'en') });

  test('stays known after a week that shows no sign', () => {
    const after = renewed(comma, { table: tableOf(week(2, '1201'), 'en') }).book;
    expect(question(after, week(3, '1.208'))).toEqual({
      ...{ code: 'other-number-style', column: 'Cost', isOpen: true },
      ...{ was: '1.234,56', found: '1234.56' },
    });
  });

  test('is asked for where a sign that groups nothing may be the other one', () => {
    const ungrouped = made({ table: tableOf(week(1, '1201,50'), 'en') });
    expect(question(ungrouped, week(2, '1.208'))).toMatchObject({ was: '1234,56', found: '1234.56', isOpen: true });
    expect(question(ungrouped, week(2, '1208.50'))).toBeNull();
  });

  test('is asked for with an option only where the column can be read otherwise', () => {
    const { refresh } = locales.en.sidebarTexts;
    const open = { code: 'other-number-style', column: 'Cost', was: '1.234,56', found: '1234.56' } as const;
    expect(mergeQuestionText({ ...open, isOpen: true }, refresh, 'command')).toContain('--read-as "Cost=1.234,56"');
    expect(mergeQuestionText(open, refresh, 'command')).toContain('Give them written like 1.234,56');
  });
});

describe('columns that not every export has', () => {
  const rows = (month: number, clicks: boolean) =>
    text(
      `Day,Campaign,Cost,Impressions,Conversions${clicks ? ',Clicks' : ''}`,
      ...upTo(3).map((day) => `${iso(day, month)},Brand,10.50,900,2${clicks ? ',20' : ''}`),
    );
  const without = made({ table: tableOf(rows(1, false), 'en') });
  const gained = renewed(without, { table: tableOf(rows(2, true), 'en') });
  const readMe = (book: ModelWorkbook): string =>
    sheetOf(book, markedOf(book, 'read-me').sheet.title).rows.flat().join('\n');

  test('are told where they come later, with what compares unlike sums, in the report and on Read me', () => {
    expect(gained.merge).toMatchObject({ gainedColumns: ['Clicks'], lostColumns: [] });
    const [note = ''] = words(without, gained).notes;
    expect(note).toMatch(/Column “Clicks”.* rows without it are 3\..*Click-through rate/);
    expect(note).toMatch(/Cost per click/);
    expect(readMe(gained.book)).toContain(note);
  });

  test('are told where they are lost, and later on Read me as long as records lack them', () => {
    const lost = renewed(made({ table: tableOf(rows(1, true), 'en') }), { table: tableOf(rows(2, false), 'en') });
    expect(lost.merge).toMatchObject({ gainedColumns: [], lostColumns: ['Clicks'] });
    expect(readMe(lost.book)).toContain('rows without it are 3');
    const later = renewed(gained.book, { table: tableOf(rows(3, true), 'en') });
    expect(readMe(later.book)).toContain('rows without it are 3');
    const whole = renewed(later.book, { table: tableOf(rows(1, true), 'en') });
    expect(readMe(whole.book)).not.toContain('not every export had it');
    expect(words(later.book, whole).notes).toEqual(['Empty cells that the new data filled: 3']);
  });
});

test('an empty cell that is filled is no correction', () => {
  const week = (clicks: string) =>
    tableOf(text('Day,Campaign,Cost,Clicks', `2026-07-01,Brand,10.50,${clicks}`, '2026-07-02,Brand,1.50,5'), 'en');
  const before = made({ table: week('') });
  const after = renewed(before, { table: week('20') });
  expect(words(before, after)).toMatchObject({ corrected: [], correctedCount: 0 });
  expect(words(before, after).notes).toEqual(['Empty cells that the new data filled: 1']);
  const again = renewed(after.book, { table: week('21') });
  expect(words(after.book, again)).toMatchObject({ correctedCount: 1, notes: [] });
});

test('one date typed over in a book of months stops no whole export, and is named', () => {
  const { text: ads, language } = exampleOf('google-ads-en.csv');
  const table = tableOf(ads, language);
  const before = made({ table });
  const key = markedOf(before, 'data').rows[0]?.key ?? '';
  const place = placeOf(before, 'data', key, 'field:date');
  const book = typed(before, place, dayNumber(2025, 4, 25));
  const after = renewed(book, { table });
  expect(after.merge?.oddDates).toEqual([{ sheetRow: place.row + 1, column: 'Month', day: dayNumber(2025, 4, 25) }]);
  expect(words(book, after).notes).toContainEqual(
    expect.stringContaining(`Row ${place.row + 1} of “Data”: 2025-04-25`),
  );
  const days = text('Month,Campaign,Cost', ...upTo(9).map((day) => `2025-04-${two(day)},Brand - Search - UK,10`));
  expect(asked(book, { table: tableOf(days, 'en') }).kind).toBe('question');
});

test('cells of hidden workings are not counted as brought up to date', () => {
  const plan = planOf(
    tableOf(text('Day,Campaign,Cost,Clicks', '2026-07-01,Brand,10.50,20', '2026-07-02,Brand,1,2'), 'en'),
  );
  const changedIn = (hidden: boolean): number => {
    const key = plan.sheets.find((sheet) => sheet.hidden === hidden && sheet.columnBlocks.length === 0)?.key;
    const other = (content: CellContent): CellContent => (content === null ? null : 'anew');
    const sheets = plan.sheets.map((sheet) =>
      sheet.key === key
        ? {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map(other)) })),
          }
        : sheet,
    );
    const { change, report } = refreshed(built(plan), { ...plan, sheets });
    expect(change.steps).not.toEqual([]);
    return report.cellsUpdated;
  };
  expect(changedIn(false)).toBeGreaterThan(0);
  expect(changedIn(true)).toBe(0);
});

test('in a book of two kinds of exports, one of them alone lacks no column', () => {
  const ads = (...days: readonly number[]) => days.map((day) => `2026-07-0${day},Brand,10.00,20`);
  const leads = (...days: readonly number[]) => days.map((day) => `2026-07-0${day},Organic,3`);
  const stacked = [...ads(1, 2).map((row) => `${row},`), ...leads(1, 2).map((row) => row.replace(/,3$/, ',,,3'))];
  const book = made({ table: tableOf(['Day,Campaign,Cost,Clicks,Leads', ...stacked].join('\n'), 'en') });
  const more = renewed(book, { table: tableOf(['Day,Campaign,Cost,Clicks', ...ads(3, 4)].join('\n'), 'en') });
  expect(more.merge?.lostColumns).toEqual([]);
  const weekly = tableOf(['Day,Campaign,Leads', ...leads(3, 4)].join('\n'), 'en');
  const { merge, problems } = renewed(more.book, { table: weekly });
  expect(merge?.lostColumns).toEqual([]);
  expect(problems.filter(({ code }) => code === 'partial-column')).toEqual([]);
});
