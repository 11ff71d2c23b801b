import { type Expression, fold } from '../../expression/expression.ts';
import { arithmeticFormula } from '../../expression/sheet-formula.ts';
import type { Weekend } from '../../values/working-days.ts';
import { binary, call, empty, type Formula, firstOf, isSameFormula, type Operand } from '../../workbook/formula.ts';
import { assume, type Known, knownTruth, nothingKnown } from './known.ts';
import { type Condition, is, type Outcome, type Rule, type Step } from './rule.ts';

/**
 * What stands for each name in a formula: a cell, or a constant. A constant prunes every case that it decides. A fact
 * that nothing stands for is blank. A step that a cell stands for is read there instead of being written out again.
 * `holidays` is a range of days, every cell of which holds a number.
 */
export type RuleCells = Readonly<Record<string, Formula>>;

export type RuleTexts = Readonly<{
  /** How the formula says a code; the code itself where left out. */
  code?(code: string): Operand;
  /** How a cell says a chosen option, such as the word of a dropdown; the option itself where left out. */
  option?(name: string, option: string): string;
}>;

/** NETWORKDAYS.INTL's numbers. */
const weekendNumbers: Readonly<Record<Weekend, number>> = { 'sat-sun': 1, 'fri-sat': 7 };

const isConstant = (formula: Formula | undefined): boolean => formula?.kind === 'number' || formula?.kind === 'text';

/**
 * A step of a rule as a native formula; empty where the step gives no answer. What an outer IF has decided is not asked
 * again inside it.
 */
export function ruleFormula(rule: Rule, name: string, cells: RuleCells, texts: RuleTexts = {}): Formula {
  function named(of: string, known: Known): Formula {
    const found = cells[of] ?? (rule[of] && stepFormula(rule[of], known));
    if (found === undefined) throw new Error(`Nothing stands for ${of}`);
    return found;
  }

  function stepFormula({ cases, otherwise }: Step, known: Known): Formula {
    const kept: (readonly [Formula, Formula])[] = [];
    let certain = known;
    for (const { when, gives } of cases) {
      const condition = conditionFormula(when, certain);
      if (condition === false) continue;
      if (condition === true) return shortest(kept, outcomeFormula(gives, certain));
      kept.push([condition, outcomeFormula(gives, assume(certain, when, true))]);
      certain = assume(certain, when, false);
    }
    return shortest(kept, outcomeFormula(otherwise, certain));
  }

  /** Without the last cases where they give what follows anyway: rival verdicts may be told in the same words. */
  function shortest(cases: readonly (readonly [Formula, Formula])[], otherwise: Formula): Formula {
    let count = cases.length;
    while (count > 0 && isSameFormula((cases[count - 1] as readonly [Formula, Formula])[1], otherwise)) count -= 1;
    return firstOf(cases.slice(0, count), otherwise);
  }

  const expressionFormula = (expression: Expression, known: Known): Formula =>
    fold(
      expression,
      arithmeticFormula((of) => named(of, known)),
    );

  function outcomeFormula(outcome: Outcome, known: Known): Formula {
    switch (outcome.kind) {
      case 'none':
        return empty;
      case 'code':
        return operandFormula(texts.code?.(outcome.code) ?? outcome.code);
      case 'step':
        return named(outcome.name, known);
      case 'workingDays':
        return workingDaysFormula(expressionFormula(outcome.from, known), expressionFormula(outcome.to, known), known);
      case 'value':
        return expressionFormula(outcome.expression, known);
    }
  }

  function workingDaysFormula(from: Formula, to: Formula, known: Known): Formula {
    const isLate = conditionFormula(is('weekend', 'fri-sat'), known);
    const [late, early] = [weekendNumbers['fri-sat'], weekendNumbers['sat-sun']];
    const weekend = typeof isLate === 'boolean' ? (isLate ? late : early) : call('IF', isLate, late, early);
    const { holidays } = cells;
    return call('NETWORKDAYS.INTL', from, to, weekend, ...(holidays === undefined ? [] : [holidays]));
  }

  function conditionFormula(condition: Condition, known: Known): Formula | boolean {
    const certain = knownTruth(known, condition);
    if (certain !== undefined) return certain;
    switch (condition.kind) {
      case 'isBlank': {
        const cell = cells[condition.name];
        return cell === undefined || isConstant(cell) ? cell === undefined : binary('=', call('COUNT', cell), 0);
      }
      case 'is': {
        const { name: of, option } = condition;
        const cell = cells[of];
        if (cell === undefined) return false;
        return cell.kind === 'text' ? cell.value === option : binary('=', cell, texts.option?.(of, option) ?? option);
      }
      case 'not': {
        const of = conditionFormula(condition.of, known);
        return typeof of === 'boolean' ? !of : call('NOT', of);
      }
      case 'and':
        return joined('AND', condition.of, known);
      case 'or':
        return anyBlank(condition.of) ?? joined('OR', condition.of, known);
      case 'compare': {
        const { operator, left, right } = condition;
        return binary(operator, expressionFormula(left, known), expressionFormula(right, known));
      }
    }
  }

  /** One COUNT over several cells says that one of them is blank, as a person would. */
  function anyBlank(conditions: readonly Condition[]): Formula | null {
    const blanks = conditions.map((condition) => (condition.kind === 'isBlank' ? cells[condition.name] : undefined));
    const references = blanks.filter((cell): cell is Formula => cell?.kind === 'cell');
    if (references.length < conditions.length) return null;
    return binary('<', call('COUNT', ...references), references.length);
  }

  function joined(operator: 'AND' | 'OR', conditions: readonly Condition[], known: Known): Formula | boolean {
    const decides = operator === 'OR';
    const open: Formula[] = [];
    for (const condition of conditions) {
      const formula = conditionFormula(condition, known);
      if (formula === decides) return decides;
      if (typeof formula !== 'boolean') open.push(formula);
    }
    const [only] = open;
    if (only === undefined) return !decides;
    return open.length === 1 ? only : call(operator, ...open);
  }

  const start = rule[name];
  if (start === undefined) throw new Error(`The rule has no step ${name}`);
  return stepFormula(start, nothingKnown);
}

const operandFormula = (given: Operand): Formula => {
  if (typeof given === 'number') return { kind: 'number', value: given };
  return typeof given === 'string' ? { kind: 'text', value: given } : given;
};
