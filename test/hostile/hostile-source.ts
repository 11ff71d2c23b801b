import type { BuildChoices } from '../../core/build.ts';
import type { Commitment } from '../../core/goals/model/commitment.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { readCells } from '../../core/intake/read-cells.ts';
import { isIntakeFailure, type Table } from '../../core/intake/table.ts';
import { fixedToday } from '../workbook/examples.ts';

/** The first day of the data. */
const FIRST = fixedToday - 100;

/** Rows as a selected range gives them: each text as a campaign, an owner and a word of the user's, some as a number. */
function hostileRows(texts: readonly string[], headers: readonly string[]): (string | number)[][] {
  const header = ['Date', 'Campaign', 'Owner', 'Spend', 'Clicks', 'Impressions', 'Leads', 'Remark', ...headers];
  const rows = texts.map((text, at) => [
    ...[FIRST + (at % 90), text, texts[(at + 1) % texts.length] as string],
    ...[at % 7 === 0 ? text : at + 1, 10 + at, 500 + at, at % 5, text],
    ...headers.map((_, place) => (place === at % headers.length ? text : '')),
  ]);
  return [header, ...rows];
}

/** A table of those rows. */
export function hostileTable(texts: readonly string[], headers: readonly string[] = []): Table {
  const table = readCells(hostileRows(texts, headers), { language: 'en', dateColumns: [0] });
  if (isIntakeFailure(table)) throw new Error(`No table: ${table.code}`);
  return table;
}

/** How many objectives the texts are spread over: each takes long to compute. */
const OBJECTIVES = 2;

/** Goals that have texts wherever a text may stand; every text stands in some of them. */
export function hostileBook(texts: readonly string[]): GoalBook {
  let next = 0;
  const text = (): string => {
    next = (next + 5) % texts.length;
    return texts[next] as string;
  };
  const places = Array.from({ length: OBJECTIVES }, (_, at) => at);
  return {
    goals: places.map((at) => ({ id: `G${at}`, aim: null, text: text() })),
    objectives: places.map((at): Objective => {
      const override = { status: 'at-risk', by: text(), why: text(), until: fixedToday + 90 } as const;
      return {
        ...newObjective(`O${at}`, FIRST),
        ...{ goal: `G${at}`, text: text(), owner: text(), team: text(), due: fixedToday + 40 },
        ...{ measure: at % 3 === 0 ? text() : 'leads', baseline: 1, target: { kind: 'value', value: 90 } as const },
        filters: at % 2 === 0 ? { campaign: text(), data_owner: text() } : {},
        ...{ tradeOffs: text(), agreedBy: text(), tried: text(), learned: text() },
        override: at % 4 === 0 ? override : null,
        needed: { people: 1, time: null, budget: null, tools: texts.filter((_, place) => place % OBJECTIVES === at) },
      };
    }),
    commitments: places.map(
      (at): Commitment => ({
        ...{ id: `C${at}`, objective: `O${at}`, department: text(), team: text(), owner: text(), text: text() },
        pledge: at % 2 === 0 ? { kind: 'for-each', count: 2, of: text(), withinDays: 3 } : { kind: 'once' },
        ...{ measure: null, start: FIRST, due: fixedToday + 40, people: 1, isExample: false },
      }),
    ),
    checkIns: places.map((at) => ({ day: fixedToday - 3, of: `O${at}`, owner: text(), value: at, note: text() })),
    snapshots: [],
  };
}

/** What a build is asked for, by the name of a source. */
export const hostileChoices = (source: string, language: BuildChoices['language'] = 'en'): BuildChoices => ({
  ...{ templates: ['kpi', 'goals', 'team-plan'], language, source, metrics: null },
  ...{ granularity: null, asOf: null, today: fixedToday },
});
