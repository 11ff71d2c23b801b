import type { Locale } from '../../locales/locale.ts';
import { binary, call, cell, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import type { Style } from '../../workbook/plan.ts';
import { type GoalsContext, workingRange } from './context.ts';
import { type LeaderboardWorking, leaderboardCell, leaderboardRange } from './leaderboard-cells.ts';

/** A column of the Leaderboard: its heading and its formula in a row whose place, counted from 0, is given. */
export type LeaderboardColumn = Readonly<{
  heading: string;
  width: number;
  style: Style;
  of(index: number): Formula;
}>;

/** The row of the first owner. */
export const FIRST_OWNER = 6;

const places = {
  ...{ rank: 0, owner: 1, objectives: 2, met: 3, attainment: 5, bar: 4 },
  ...{ quota: 6, done: 7, toGo: 8, perDay: 9, due: 10, status: 11 },
} as const;

/** What each column is, in their order. */
export const leaderboardColumnIds: readonly string[] = Object.entries(places)
  .sort(([, a], [, b]) => a - b)
  .map(([id]) => id);

const here = (index: number, column: keyof typeof places): Formula =>
  cell(FIRST_OWNER + index, places[column], { fixedRow: false, fixedColumn: false });

const hasFigure = (of: Formula, then: Formula | string): Formula => when(call('ISNUMBER', of), then, empty);

/** What an owner's objectives come to, best first. */
function ownerColumns(context: GoalsContext): readonly LeaderboardColumn[] {
  const { summaryTexts: texts, workbookTexts, goalColumns } = context.locale;
  const found = (index: number, working: LeaderboardWorking): Formula => {
    const owner = leaderboardCell(index, 'nth_owner');
    return when(binary('=', owner, 0), empty, call('INDEX', leaderboardRange(context, working), owner));
  };
  const attainment = (index: number): Formula => here(index, 'attainment');
  const count: Style = { align: 'center', format: { kind: 'count' } };
  const attained = leaderboardRange(context, 'attainment');
  return [
    {
      heading: workbookTexts.rank,
      width: 20,
      style: count,
      of: (index) => hasFigure(attainment(index), call('RANK', attainment(index), attained)),
    },
    { heading: goalColumns.owner.label, width: 24, style: { align: 'start' }, of: (index) => found(index, 'owner') },
    { heading: texts.objectives, width: 11, style: count, of: (index) => found(index, 'objectives') },
    { heading: texts.met, width: 17, style: count, of: (index) => found(index, 'met') },
    {
      heading: texts.attainmentBar,
      width: 28,
      style: { align: 'start' },
      of: (index) => hasFigure(attainment(index), bar(attainment(index))),
    },
    {
      heading: texts.attainment,
      width: 12,
      style: { align: 'right', format: { kind: 'percent' } },
      of: (index) => found(index, 'attainment'),
    },
  ];
}

/** A tenth of the plan a block; the plan's end is marked, and what goes beyond it follows. */
function bar(attainment: Formula): Formula {
  const blocks = call('ROUND', binary('*', attainment, 10), 0);
  const within = call('MIN', blocks, 10);
  const parts: readonly Formula[] = [
    call('REPT', '█', within),
    call('REPT', '░', binary('-', 10, within)),
    { kind: 'text', value: '┃' },
    call('REPT', '█', binary('-', blocks, within)),
  ];
  return parts.reduce((left, right) => binary('&', left, right));
}

/** What an owner has to bring of the chosen measure. */
function quotaColumns(context: GoalsContext): readonly LeaderboardColumn[] {
  const { summaryTexts: texts } = context.locale;
  const mask = (index: number): Formula =>
    binary(
      '*',
      binary('=', workingRange(context, 'owner'), here(index, 'owner')),
      binary('=', leaderboardRange(context, 'is_quota'), 1),
    );
  const total = (name: 'target' | 'actual') => (index: number) => {
    const hasQuota = binary('>', call('SUMPRODUCT', mask(index)), 0);
    const asked = call('AND', binary('<>', here(index, 'owner'), ''), hasQuota);
    return when(asked, call('SUMPRODUCT', mask(index), workingRange(context, name)), empty);
  };
  const daysLeft = (index: number): Formula => binary('-', here(index, 'due'), context.reportDate);
  const latestDue = (index: number): Formula =>
    call('SUMPRODUCT', call('MAX', binary('*', mask(index), leaderboardRange(context, 'quota_due'))));
  const needed = (index: number): Formula =>
    firstOf(
      [
        [binary('=', here(index, 'toGo'), 0), 0],
        [binary('<=', daysLeft(index), 0), empty],
      ],
      binary('/', here(index, 'toGo'), daysLeft(index)),
    );
  const status = (index: number): Formula =>
    firstOf(
      [
        [binary('=', here(index, 'toGo'), 0), texts.quotaReached],
        [binary('<=', daysLeft(index), 0), texts.quotaOver],
      ],
      texts.quotaOpen,
    );
  const whole: Style = { align: 'right', format: { kind: 'count' } };
  const ofQuota = (of: (index: number) => Formula) => (index: number) => hasFigure(here(index, 'quota'), of(index));
  return [
    { heading: texts.quota, width: 14, style: whole, of: total('target') },
    { heading: texts.done, width: 14, style: whole, of: total('actual') },
    {
      heading: texts.stillToGo,
      width: 14,
      style: whole,
      of: ofQuota((index) => call('MAX', 0, binary('-', here(index, 'quota'), here(index, 'done')))),
    },
    {
      heading: texts.neededPerDay,
      width: 13,
      style: { align: 'right', format: { kind: 'decimal' } },
      of: ofQuota(needed),
    },
    {
      heading: texts.lastDue,
      width: 13,
      style: { align: 'right', format: { kind: 'date' } },
      of: ofQuota(latestDue),
    },
    { heading: texts.quotaStatus, width: 18, style: { align: 'center' }, of: ofQuota(status) },
  ];
}

/** The columns from the start on. */
export const leaderboardColumns = (context: GoalsContext): readonly LeaderboardColumn[] => [
  ...ownerColumns(context),
  ...quotaColumns(context),
];

/** The place of a column, from 0. */
export const leaderboardPlace = (column: keyof typeof places): number => places[column];

/** The words of the last column. */
export const quotaWords = ({ summaryTexts }: Locale) =>
  ({ reached: summaryTexts.quotaReached, over: summaryTexts.quotaOver }) as const;
