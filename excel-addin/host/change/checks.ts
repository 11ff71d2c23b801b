import type { Area, Validation } from '../../../core/workbook/plan.ts';
import { addressOf, type OnSheet, referenceText } from '../addresses.ts';
import type { Desk, Finish } from './desk.ts';

/** Excel shows so much of a hint. */
const MOST_HINT = 255;

/** No day that a report is about lies before this one, and no number beyond these. */
const FIRST_DAY = '2000-01-01';
const WIDEST = 1e15;

const quiet = { title: '', message: '', style: 'Stop', showAlert: false } as const;
const strict = { ...quiet, showAlert: true } as const;

/** More cells than these, with rules of several kinds, keep none of them where a change is taken back. */
const MOST_CELLS = 2000;

/** Rules of cells as they were before: of an area, or of each of its cells where they differ. */
type Before = Readonly<{ area: Area; checks: Excel.DataValidation }>;

/** What some cells take, and the hint beside them; `isNew` where they take anything so far. */
export function checkFinish(validation: Validation, on: OnSheet, isNew: boolean): Finish {
  const put = (desk: Desk): void => putChecks(checksOf(desk.sheet(on.title), validation), validation, on);
  if (isNew) return { do: put };
  let before: readonly Before[] = [];
  const ask = (desk: Desk, area: Area): Before => {
    const checks = checksOf(desk.sheet(on.title), area);
    return { area, checks: checks.load('type,rule,errorAlert,prompt,ignoreBlanks') };
  };
  return {
    ask(desk) {
      before = [ask(desk, validation)];
    },
    askMore(desk) {
      const cells = cellsIn(validation);
      if (before[0]?.checks.type !== 'Inconsistent' || cells.length > MOST_CELLS) return false;
      before = cells.map((cell) => ask(desk, cell));
      return true;
    },
    do(desk) {
      checksOf(desk.sheet(on.title), validation).clear();
      put(desk);
    },
    async takeBack(desk) {
      for (const { area, checks } of before) putBack(checksOf(desk.sheet(on.title), area), checks);
      await desk.context.sync();
    },
  };
}

function cellsIn({ row, column, lastRow, lastColumn }: Area): readonly Area[] {
  const cells: Area[] = [];
  for (let down = row; down <= lastRow; down += 1)
    for (let right = column; right <= lastColumn; right += 1)
      cells.push({ row: down, column: right, lastRow: down, lastColumn: right });
  return cells;
}

function putBack(now: Excel.DataValidation, before: Excel.DataValidation): void {
  if (before.type === 'Inconsistent') return;
  now.clear();
  if (before.type !== 'None') {
    now.rule = before.rule;
    now.errorAlert = before.errorAlert;
    now.ignoreBlanks = before.ignoreBlanks;
  }
  if (before.prompt.message !== '' || before.prompt.title !== '') now.prompt = before.prompt;
}

const checksOf = (sheet: Excel.Worksheet, area: Area): Excel.DataValidation =>
  sheet.getRange(addressOf(area)).dataValidation;

function putChecks(checks: Excel.DataValidation, validation: Validation, on: OnSheet): void {
  const { hint } = validation;
  const rule = ruleOf(validation, on);
  if (rule !== null) {
    checks.rule = rule;
    checks.errorAlert = validation.kind === 'list' && validation.allowsOthers ? quiet : strict;
  }
  if (hint !== undefined && hint !== '')
    checks.prompt = { title: '', message: hint.slice(0, MOST_HINT), showPrompt: true };
}

function ruleOf(validation: Validation, on: OnSheet): Excel.DataValidationRule | null {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: referenceText(validation.range, on) } };
    case 'date':
      return { date: { formula1: FIRST_DAY, operator: 'GreaterThanOrEqualTo' } };
    case 'number':
      return { decimal: { formula1: -WIDEST, formula2: WIDEST, operator: 'Between' } };
    case 'any':
      return null;
  }
}
