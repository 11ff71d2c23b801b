import { goalStatuses } from '../../core/goals/status.ts';
import { locales } from '../../core/locales/index.ts';
import { settingCell } from '../../core/templates/goals/settings-cells.ts';
import { headlineKpis } from '../../core/templates/goals/summary-kpis.ts';
import {
  DUE_DATES,
  fallColumns,
  summaryRows,
  tableColumns,
  tileColumns,
  worstColumns,
} from '../../core/templates/goals/summary-layout.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { type DraftedChoices, draftedPlan, reportDay, type Standing, valuesOf } from './drafted-workings.ts';

const texts = locales.en.summaryTexts;

function pageOf(standings: readonly Standing[], choices: DraftedChoices = {}) {
  const { plan } = draftedPlan(standings, choices);
  return { plan, ...readings(valuesOf(plan)) };
}

/** What the page says, part by part. */
function readings(value: (sheet: string, row: number, column: number) => Value) {
  const at = (row: number, column: number): Value => value('summary', row, column);
  const rows = (first: number, most: number, columns: readonly number[]): Value[][] =>
    Array.from({ length: most }, (_, index) => columns.map((column) => at(first + index, column))).filter(
      ([text]) => text !== '' && text !== null,
    );
  const { banner, tileFigure, tileNote, statuses, due, objectives } = summaryRows;
  const tables = Object.values(tableColumns).map(([first]) => first);
  return {
    banner: at(banner, 0),
    figures: tileColumns.map(([first]) => at(tileFigure, first)),
    notes: tileColumns.map(([first]) => at(tileNote, first)),
    counts: goalStatuses.map((_, index) => at(statuses + 1 + index, 1)),
    withoutStatus: at(statuses + 11, 0),
    worst: {
      text: at(statuses + 1, worstColumns[0]),
      status: at(statuses + 3, worstColumns[0]),
      owner: at(statuses + 3, worstColumns[0] + 1),
      reason: at(statuses + 4, worstColumns[0]),
      besides: at(statuses + 7, worstColumns[0]),
    },
    due: rows(due + 2, DUE_DATES, [tableColumns.text[0], tableColumns.bar[0], tableColumns.progress[0]]),
    fall: [1, 2, 3, 4].flatMap((down) => [at(due + down, fallColumns[0]), at(due + down, fallColumns[0] + 1)]),
    objectives: rows(objectives + 2, 12, tables),
    more: at(objectives + 14, 0),
  };
}

const one = (text: string, given: Partial<Standing> = {}): Standing => ({ text, ...given });
const example = one('an example', { is_example: 1, status: 'missed', pace: 0, due: reportDay + 1, owner: 'Nobody' });

describe('without data, the tiles', () => {
  // Of five that count: on track, achieved and exceeded are 3; at risk and missed 2.
  const standings = [
    example,
    one('a', { status: 'on-track', pace: 1, due: reportDay + 9 }),
    one('b', { status: 'achieved', pace: 1.2, due: reportDay + 1 }),
    one('c', { status: 'exceeded', pace: 5, due: reportDay + 2 }),
    one('d', { status: 'at-risk', pace: 0.8, due: reportDay + 7 }),
    one('e', { status: 'missed', pace: -1, due: reportDay - 3 }),
  ];

  test('count objectives and leave examples out', () => {
    const { figures, counts } = pageOf(standings);
    expect(figures.slice(0, 3)).toEqual([5, 3, 2]);
    expect(counts).toEqual([1, 0, 1, 0, 1, 0, 0, 1, 1]);
  });

  test('take each pace from 0 to 2 into the mean', () => {
    // (1 + 1.2 + 2 + 0.8 + 0) / 5
    expect(pageOf(standings).figures[3]).toBeCloseTo(1, 12);
  });

  test('say the days to the next date of what is still open', () => {
    const { figures, notes } = pageOf(standings);
    expect([figures[4], notes[4]]).toEqual([7, reportDay + 7]);
  });

  test('follow the report date', () => {
    const { plan } = pageOf(standings);
    const reportDate = settingCell('report_date');
    const later = readings(valuesOf(withCell(plan, 'settings', reportDate.row, reportDate.column, reportDay + 8)));
    expect(later.figures[4]).toBe(1);
  });
});

test('where nothing counts the page says what to do, and invents nothing', () => {
  const page = pageOf([example]);
  expect(page.banner).toBe(texts.noObjectives);
  expect(page.figures).toEqual([0, 0, 0, '–', '–']);
  expect(page.worst).toEqual({ text: texts.worstNone, status: '', owner: '', reason: '', besides: '' });
  expect(page.due).toEqual([[texts.dueNone, '', '']]);
  expect(page.fall[0]).toBe(texts.fallNotCompared);
  expect(page.objectives).toEqual([]);
});

test('once one counts the banner is gone', () => {
  expect(pageOf([one('a', { status: 'on-track' })]).banner).toBe('');
});

describe('the worst objective', () => {
  test('is the one with the worst status, then the lowest pace', () => {
    const { worst } = pageOf([
      one('slow', { status: 'at-risk', pace: 0.1 }),
      one('better', { status: 'off-track', pace: 0.6, owner: 'Ann' }),
      one('worst', { status: 'off-track', pace: 0.5, owner: 'Ben', reason: 'Because.' }),
    ]);
    expect(worst).toEqual({ text: 'worst', status: 'off track', owner: 'Ben', reason: 'Because.', besides: '' });
  });

  test('tells how many are just as bad', () => {
    const same = { status: 'missed', pace: 0.4 } as const;
    const { worst } = pageOf([one('first', same), one('second', same), one('third', same)]);
    expect([worst.text, worst.besides]).toEqual(['first', 'Just as bad: 2 more.']);
  });

  test('is no cause for alarm where none needs attention', () => {
    const { worst } = pageOf([one('a', { status: 'on-track', pace: 1 }), one('b', { status: 'no-data' })]);
    expect([worst.text, worst.besides]).toEqual(['b', texts.noneNeedsAttention]);
  });

  test('is none where no objective has a status', () => {
    const { worst, withoutStatus } = pageOf([one('a'), one('b')]);
    expect(worst.text).toBe(texts.noStatusYet);
    expect(withoutStatus).toBe('Without a status, because the target or dates are missing: 2');
  });
});

describe('the table of objectives', () => {
  test('has the worst first, and what has no status last', () => {
    const { objectives } = pageOf([
      example,
      one('no status'),
      one('on track', { status: 'on-track', pace: 1 }),
      one('no pace', { status: 'off-track' }),
      one('off track', { status: 'off-track', pace: 0.6, owner: 'Ann', progress: 0.3, reason: 'Why.' }),
      one('missed', { status: 'missed', pace: 0.9 }),
    ]);
    expect(objectives.map(([text]) => text)).toEqual(['missed', 'off track', 'no pace', 'on track', 'no status']);
    expect(objectives[1]).toEqual(['off track', 'Ann', 'off track', '███░░░░░░░', 0.3, 'Why.']);
  });

  test('shows twelve and says how many more there are', () => {
    const page = pageOf(Array.from({ length: 15 }, (_, index) => one(`objective ${index}`, { status: 'on-track' })));
    expect(page.objectives).toHaveLength(12);
    expect(page.more).toBe('On Goals: 3 more');
  });

  test('keeps equals in the order of Goals', () => {
    const { objectives } = pageOf(['c', 'a', 'b'].map((text) => one(text, { status: 'at-risk', pace: 0.8 })));
    expect(objectives.map(([text]) => text)).toEqual(['c', 'a', 'b']);
  });
});

describe('the next due dates', () => {
  test('are those ahead of what is open, the nearest first', () => {
    const { due } = pageOf([
      example,
      one('late', { status: 'on-track', due: reportDay + 30 }),
      one('over', { status: 'missed', due: reportDay - 1 }),
      one('reached', { status: 'achieved', due: reportDay + 2 }),
      one('beyond', { status: 'exceeded', due: reportDay + 2 }),
      one('today', { status: 'at-risk', due: reportDay }),
      one('also late', { status: 'no-data', due: reportDay + 30 }),
      one('undated', { status: 'no-data' }),
    ]);
    expect(due).toEqual([
      ['today', reportDay, 0],
      ['late', reportDay + 30, 30],
      ['also late', reportDay + 30, 30],
    ]);
  });

  test('are five at most', () => {
    const standings = Array.from({ length: 7 }, (_, index) =>
      one(`${index}`, { status: 'on-track', due: reportDay + 7 - index }),
    );
    expect(pageOf(standings).due.map(([text]) => text)).toEqual(['6', '5', '4', '3', '2']);
  });
});

describe('the biggest change for the worse, without data,', () => {
  const { kinds, directions } = locales.en.goalTexts;

  test('counts a rise as bad where lower is better', () => {
    const { fall } = pageOf([
      one('leads', { change: -0.1, before: 100, recent: 90 }),
      one('cost', { change: 0.3, better: directions.lower, before: 20, recent: 26 }),
      { ...example, change: -0.9 },
    ]);
    expect(fall.slice(0, 4)).toEqual(['cost', null, null, null]);
    expect(fall.slice(4, 6)).toEqual([0.3, 'from 20 to 26']);
  });

  test('knows ceilings and levels on their way down', () => {
    const ceiling = one('spend', { change: 0.2, kind: kinds.ceiling, before: 10, recent: 12 });
    const level = one('churn', { change: 0.4, kind: kinds.level, baseline: 0.05, target: 0.02, is_share: 1 });
    expect(pageOf([ceiling]).fall[4]).toBe(0.2);
    expect(pageOf([{ ...level, before: 0.015, recent: 0.021 }]).fall[5]).toBe('from 1.50% to 2.1%');
  });

  test('tells ties, and that nothing got worse', () => {
    const falling = { change: -0.2, before: 10, recent: 8 };
    expect(pageOf([one('a', falling), one('b', falling)]).fall[6]).toBe('Changed just as much: 1 more.');
    expect(pageOf([one('a', { change: 0.2 })]).fall[0]).toBe(texts.fallNone);
  });
});

describe('with data', () => {
  const { text, language } = exampleOf('google-ads-en.csv');
  const table = tableOf(text, language);

  test('five KPIs head the page, what objectives measure first', () => {
    const ids = (standings: readonly Standing[]) =>
      headlineKpis(draftedPlan(standings, { table, today: reportDay + 60 }).context, 5).map(({ id }) => id);
    expect(ids([])).toEqual(['conversions', 'CONVERSION_RATE', 'CPA', 'ROAS', 'CPC']);
    expect(ids([one('a', { measure: 'CTR' }), one('b', { measure: 'CTR' })])[0]).toBe('CTR');
    expect(ids([one('a', { measure: 'CTR', is_example: 1 })])).not.toContain('CTR');
    expect(new Set(ids([one('a', { measure: 'CPC' })])).size).toBe(5);
  });

  test('tiles and the biggest change say what the KPI sheet says', () => {
    const { plan, context } = draftedPlan([], { table, today: reportDay + 60 });
    const value = valuesOf(plan, reportDay + 60);
    const columns = context.kpi?.layout.columns;
    const cellOf = (row: number, column: number | null | undefined) => value('kpis', row, column ?? -1);
    const page = readings(value);
    const kpis = headlineKpis(context, 5);
    expect(page.figures).toEqual(kpis.map(({ row }) => cellOf(row, columns?.latest)));
    expect(page.notes).toEqual(kpis.map(({ row }) => cellOf(row, columns?.change)));
    const words = locales.en.workbookTexts;
    const worse = (context.kpi?.layout.body ?? [])
      .filter(({ row }) => String(cellOf(row, columns?.changeWord)).endsWith(words.worse))
      .map(({ row }) => Math.abs(Number(cellOf(row, columns?.change))));
    expect(worse.length).toBeGreaterThan(1);
    expect(Math.abs(Number(page.fall[2]))).toBe(Math.max(...worse));
  });
});

test('no cell of the page or its workings holds an error, whatever stands on Goals', () => {
  const plans = [[], [example], [one('a')], [one('a', { status: 'missed', pace: -0.5, change: -1, due: reportDay })]];
  for (const standings of plans) {
    const { plan } = draftedPlan(standings);
    const value = valuesOf(plan);
    const wrong = formulaCells(plan).filter(({ sheet, row, column }) => isError(value(sheet, row, column)));
    expect(wrong.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([]);
  }
});

test('every formula of both sheets is portable and short enough for Excel', () => {
  const { text, language } = exampleOf('google-ads-en.csv');
  const plans = [draftedPlan([one('a')]), draftedPlan([one('a')], { language: 'ar', table: tableOf(text, language) })];
  const own = new Set(['summary', 'leaderboard', 'summary-workings', 'leaderboard-workings']);
  const problems = plans.flatMap(({ plan }) =>
    formulaCells(plan)
      .filter(({ sheet }) => own.has(sheet))
      .flatMap(({ sheet, row, column, formula }) => {
        const written = printFormula(formula, { separator: ';', prefixes: {}, title: (key) => key });
        const found = [...portabilityProblems(written, ';'), ...(written.length > 8192 ? ['too long'] : [])];
        return found.map((problem) => `${sheet} ${row},${column}: ${problem}`);
      }),
  );
  expect(problems).toEqual([]);
});
