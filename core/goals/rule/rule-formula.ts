import { type Expression, fold } from '../../expression/expression.ts';
import { arithmeticFormula } from '../../expression/sheet-formula.ts';
import type { Weekend } from '../../values/working-days.ts';
import { binary, call, empty, type Formula, firstOf, type Operand, type RangeReference } from '../../workbook/formula.ts';
import type { Condition, Outcome, Rule, Step } from './rule.ts';

/**
 * What stands for each name in a formula: a cell, or a constant. A constant prunes every case that it decides. A fact
 * that nothing stands for is blank. A step that a cell stands for is read there instead of being written out again.
 */
export type RuleCells = Readonly<Record<string, Formula>>;

export type RuleTexts = Readonly<{
  /** How the formula says a code; the code itself where left out. */
  code?(code: string): Operand;
  /** How a cell says a chosen option, such as the word of a dropdown; the option itself where left out. */
  option?(name: string, option: string): string;
  /** Days that are no working days. */
  holidays?: RangeReference;
}>;

/** NETWORKDAYS.INTL's numbers. */
const weekendNumbers: Readonly<Record<Weekend, number>> = { 'sat-sun': 1, 'fri-sat': 7 };

/** A step of a rule as a native formula; empty where the step gives no answer. */
export function ruleFormula(rule: Rule, name: string, cells: RuleCells, texts: RuleTexts = {}): Formula {
  const asWritten = (option: string): string => option;
  const optionText = (of: string, option: string): string => texts.option?.(of, option) ?? asWritten(option);

  function named(of: string): Formula {
    const found = cells[of] ?? (rule[of] && stepFormula(rule[of]));
    if (found === undefined) throw new Error(`Nothing stands for ${of}`);
    return found;
  }

  function stepFormula({ cases, otherwise }: Step): Formula {
    const kept: (readonly [Formula, Formula])[] = [];
    for (const { when, gives } of cases) {
      const condition = conditionFormula(when);
      if (condition === false) continue;
      if (condition === true) return firstOf(kept, outcomeFormula(gives));
      kept.push([condition, outcomeFormula(gives)]);
    }
    return firstOf(kept, outcomeFormula(otherwise));
  }

  const expressionFormula = (expression: Expression): Formula => fold(expression, arithmeticFormula(named));

  function outcomeFormula(outcome: Outcome): Formula {
    switch (outcome.kind) {
      case 'none':
        return empty;
      case 'code': {
        const said = texts.code?.(outcome.code) ?? outcome.code;
        return typeof said === 'object' ? said : { kind: typeof said === 'number' ? 'number' : 'text', value: said } as Formula;
      }
      case 'step':
        return named(outcome.name);
      case 'workingDays':
        return workingDaysFormula(expressionFormula(outcome.from), expressionFormula(outcome.to));
      case 'value':
        return expressionFormula(outcome.expression);
    }
  }

  function workingDaysFormula(from: Formula, to: Formula): Formula {
    const isLate = conditionFormula({ kind: 'is', name: 'weekend', option: 'fri-sat' });
    const [late, early] = [weekendNumbers['fri-sat'], weekendNumbers['sat-sun']];
    const weekend = typeof isLate === 'boolean' ? (isLate ? late : early) : call('IF', isLate, late, early);
    return call('NETWORKDAYS.INTL', from, to, weekend, ...(texts.holidays ? [texts.holidays] : []));
  }

  function conditionFormula(condition: Condition): Formula | boolean {
    switch (condition.kind) {
      case 'isBlank': {
        const cell = cells[condition.name];
        if (cell === undefined || cell.kind === 'number' || cell.kind === 'text') return cell === undefined;
        return binary('=', call('COUNT', cell), 0);
      }
      case 'is': {
        const cell = cells[condition.name];
        if (cell === undefined) return false;
        if (cell.kind === 'text') return cell.value === condition.option;
        return binary('=', cell, optionText(condition.name, condition.option));
      }
      case 'not': {
        const of = conditionFormula(condition.of);
        return typeof of === 'boolean' ? !of : call('NOT', of);
      }
      case 'and':
        return joined('AND', condition.of);
      case 'or':
        return anyBlank(condition.of) ?? joined('OR', condition.of);
      case 'compare':
        return binary(condition.operator, expressionFormula(condition.left), expressionFormula(condition.right));
    }
  }

  /** One COUNT over several cells says that one of them is blank, as a person would. */
  function anyBlank(conditions: readonly Condition[]): Formula | null {
    const blanks = conditions.map((condition) => (condition.kind === 'isBlank' ? cells[condition.name] : undefined));
    const references = blanks.filter((cell): cell is Formula => cell?.kind === 'cell');
    if (references.length < conditions.length) return null;
    return binary('<', call('COUNT', ...references), references.length);
  }

  function joined(name: 'AND' | 'OR', conditions: readonly Condition[]): Formula | boolean {
    const decides = name === 'OR';
    const open: Formula[] = [];
    for (const condition of conditions) {
      const formula = conditionFormula(condition);
      if (formula === decides) return decides;
      if (typeof formula !== 'boolean') open.push(formula);
    }
    const [only] = open;
    if (only === undefined) return !decides;
    return open.length === 1 ? only : call(name, ...open);
  }

  const start = rule[name];
  if (start === undefined) throw new Error(`The rule has no step ${name}`);
  return stepFormula(start);
}
