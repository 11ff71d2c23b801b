import { type Expression, fold } from '../../expression/expression.ts';
import { arithmetic } from '../../expression/number.ts';
import type { DayNumber } from '../../values/day-number.ts';
import { isNoAnswer, type NoAnswer, noAnswer } from '../../values/no-answer.ts';
import { roundedSum } from '../../values/rounding.ts';
import { type Weekend, workingDays } from '../../values/working-days.ts';
import type { Condition, Outcome, Step } from './rule.ts';

/** What is given: numbers, days and chosen options by name; null or absent: nothing. A step that is given is not computed. */
type Facts = Readonly<Record<string, number | string | null | undefined>>;

/** What a step gives: a number, a code, or the reason why neither. */
export type RuleValue = number | string | NoAnswer;

/** One run of a rule: every step is computed when it is asked for, once. */
type Run = Readonly<{ facts: Facts; holidays: readonly DayNumber[]; known: Record<string, RuleValue> }>;

type Compiled<Result> = (run: Run) => Result;

/** A rule made ready to be asked for any of its steps. */
export type CompiledRule<Name extends string> = (
  name: Name,
  facts: Facts,
  holidays?: readonly DayNumber[],
) => RuleValue;

/** Compiles a rule once. */
export function compileRule<Name extends string>(rule: Readonly<Record<Name, Step>>): CompiledRule<Name> {
  const steps = new Map<string, Compiled<RuleValue>>();
  for (const [name, step] of Object.entries<Step>(rule)) steps.set(name, compileStep(step, read));

  function read(name: string, run: Run): RuleValue | null {
    const step = steps.get(name);
    const given = run.facts[name] ?? null;
    if (step === undefined || given !== null) return given;
    let known = run.known[name];
    if (known === undefined) {
      known = step(run);
      run.known[name] = known;
    }
    return known;
  }

  return (name, facts, holidays = []) => read(name, { facts, holidays, known: {} }) ?? noAnswer('no-data');
}

type Read = (name: string, run: Run) => RuleValue | null;

function compileStep({ cases, otherwise }: Step, read: Read): Compiled<RuleValue> {
  const compiled = cases.map(({ when, gives }) => [compileCondition(when, read), compileOutcome(gives, read)] as const);
  const rest = compileOutcome(otherwise, read);
  return (run) => {
    for (const [holds, outcome] of compiled) if (holds(run)) return outcome(run);
    return rest(run);
  };
}

function compileExpression(expression: Expression, read: Read): Compiled<number> {
  const input = (name: string): Compiled<number> => {
    return (run) => {
      const found = read(name, run);
      return typeof found === 'number' ? found : Number.NaN;
    };
  };
  return fold(expression, arithmetic<Run>(input));
}

function compileOutcome(outcome: Outcome, read: Read): Compiled<RuleValue> {
  switch (outcome.kind) {
    case 'code':
      return () => outcome.code;
    case 'none': {
      const { reason, parameter } = outcome;
      const none = noAnswer(reason, parameter === undefined ? {} : { parameter });
      return () => none;
    }
    case 'step':
      return (run) => read(outcome.name, run) ?? noAnswer('no-data', { parameter: outcome.name });
    case 'workingDays': {
      const [from, to] = [compileExpression(outcome.from, read), compileExpression(outcome.to, read)];
      return (run) => workingDays(from(run), to(run), (run.facts.weekend as Weekend) ?? undefined, run.holidays);
    }
    case 'value': {
      const compute = compileExpression(outcome.expression, read);
      return (run) => {
        const result = compute(run);
        return Number.isFinite(result) ? result : noAnswer('out-of-range');
      };
    }
  }
}

function compileCondition(condition: Condition, read: Read): Compiled<boolean> {
  switch (condition.kind) {
    case 'isBlank':
      return (run) => {
        const found = read(condition.name, run);
        return found === null || isNoAnswer(found);
      };
    case 'is':
      return (run) => read(condition.name, run) === condition.option;
    case 'not': {
      const holds = compileCondition(condition.of, read);
      return (run) => !holds(run);
    }
    case 'and': {
      const all = condition.of.map((each) => compileCondition(each, read));
      return (run) => all.every((holds) => holds(run));
    }
    case 'or': {
      const any = condition.of.map((each) => compileCondition(each, read));
      return (run) => any.some((holds) => holds(run));
    }
    case 'compare':
      return compileComparison(condition, read);
  }
}

function compileComparison(
  { operator, left, right }: Extract<Condition, { kind: 'compare' }>,
  read: Read,
): Compiled<boolean> {
  const [first, second] = [compileExpression(left, read), compileExpression(right, read)];
  const difference: Compiled<number> = (run) => roundedSum(first(run), -second(run));
  switch (operator) {
    case '<':
      return (run) => difference(run) < 0;
    case '<=':
      return (run) => difference(run) <= 0;
    case '=':
      return (run) => difference(run) === 0;
    case '>=':
      return (run) => difference(run) >= 0;
    case '>':
      return (run) => difference(run) > 0;
  }
}
