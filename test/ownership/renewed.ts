import type { BuildChoices, BuildSource } from '../../core/build.ts';
import { type Refreshed, refreshWorkbook } from '../../core/refresh.ts';
import type { ReconcileChoices } from '../../core/workbook/ownership/reconcile.ts';
import { fixedToday } from '../workbook/examples.ts';
import { applied, emptyWorkbook, type ModelWorkbook, snapshotOf, type Writing } from './model-workbook.ts';

type Change = Extract<Refreshed, { kind: 'change' }>;

export type Renewed = Change & Readonly<{ book: ModelWorkbook; undone: ModelWorkbook }>;

export type Asked = Partial<BuildChoices> &
  Readonly<{ join?: boolean; writing?: Writing; reconcileChoices?: ReconcileChoices }>;

/** What a refresh of a workbook says, by choices that only name what a test is about. */
export function asked(
  book: ModelWorkbook,
  source: Partial<BuildSource>,
  { join = true, writing = 'sheets', reconcileChoices = {}, ...choices }: Asked = {},
): Refreshed {
  return refreshWorkbook({
    source: { table: null, book: null, ...source },
    choices: {
      ...{ templates: ['kpi', 'goals', 'team-plan'], language: 'en', source: 'test.csv', metrics: null },
      ...{ granularity: null, asOf: null, today: fixedToday },
      ...choices,
    },
    snapshot: snapshotOf(book, writing),
    join,
    reconcileChoices,
  });
}

/** A workbook after a refresh, and what that did. */
export function renewed(book: ModelWorkbook, source: Partial<BuildSource>, choices: Asked = {}): Renewed {
  const result = asked(book, source, choices);
  if (result.kind !== 'change') throw new Error(`Not refreshed: ${JSON.stringify(result)}`);
  const done = applied(book, result.change);
  return {
    ...result,
    book: done.book,
    get undone() {
      return applied(done.book, done.inverse).book;
    },
  };
}

/** A workbook made from nothing by a refresh. */
export const made = (source: Partial<BuildSource>, choices: Asked = {}): ModelWorkbook =>
  renewed(emptyWorkbook, source, choices).book;
