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

/** What some cells take, and the hint beside them; `isNew` where they take anything so far. */
export const checkFinish = (validation: Validation, on: OnSheet, isNew: boolean): Finish => {
  let before: Excel.DataValidation | null = null;
  return {
    ...(isNew
      ? {}
      : {
          ask(desk: Desk) {
            before = checksOf(desk.sheet(on.title), validation);
            before.load('type,rule,errorAlert,prompt');
          },
          async takeBack(desk: Desk) {
            if (before === null || before.type === 'Inconsistent') return;
            const now = checksOf(desk.sheet(on.title), validation);
            now.clear();
            if (before.type !== 'None') now.rule = before.rule;
            now.errorAlert = before.errorAlert;
            now.prompt = before.prompt;
            await desk.context.sync();
          },
        }),
    do(desk) {
      const checks = checksOf(desk.sheet(on.title), validation);
      if (!isNew) checks.clear();
      putChecks(checks, validation, on);
    },
  };
};

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
