import { isRepeatable, type Operation } from '../../protocol/operations.ts';
import { type AsideOperation, bringBack, putAside } from './aside.ts';
import { nameRange, setBands } from './bands.ts';
import { addCharts, replaceCharts } from './charts.ts';
import { setChecks } from './checks.ts';
import { setFilter } from './filter.ts';
import { merge, setLines, setLooks, setPage } from './looks.ts';
import { protect } from './protect.ts';
import { addRules } from './rules.ts';
import { bringToFront, showSheet } from './sheets.ts';
import { write } from './write.ts';

/** How operations are done. */
export type Doing = Readonly<{
  /** Where finishing operations note what takes them back, before they do anything. */
  undo: (() => void)[];
  /** Whether each write is to be told at once whether Google took it. */
  isCareful: boolean;
}>;

/** What is done to a spreadsheet: what the page says, but that sheets do not go at once. */
export type Deed = Operation | AsideOperation;

type Repeatable = Exclude<Deed['do'], 'insert-lines' | 'delete-lines' | 'move-lines' | 'add-sheet' | 'remove-sheet'>;

type Doer<Name> = (operation: Extract<Deed, { do: Name }>, doing: Doing) => void;

const doers: { readonly [Name in Repeatable]: Doer<Name> } = {
  write,
  'put-aside': putAside,
  'bring-back': bringBack,
  'show-sheet': showSheet,
  'bring-to-front': bringToFront,
  looks: setLooks,
  lines: setLines,
  page: setPage,
  merge,
  rules: addRules,
  checks: setChecks,
  'add-charts': addCharts,
  'replace-charts': replaceCharts,
  filter: setFilter,
  protect,
  bands: setBands,
  'name-range': nameRange,
};

/** Does an operation that can be done twice with no more effect than once. */
export function doOperation(operation: Deed, doing: Doing): void {
  if (!isRepeatable(operation)) throw new Error(`${operation.do} may not be done twice`);
  const doer = doers[operation.do as Repeatable] as Doer<Repeatable> | undefined;
  if (doer === undefined) throw new Error(`There is no operation ${operation.do}`);
  doer(operation as Parameters<typeof doer>[0], doing);
}
