import type { RuleState, SheetState } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { formulaCell } from '../book/written-cells.ts';
import { invalid } from '../wire/excel-error.ts';
import { text } from './checks.ts';

/** What stands behind a conditional format. */
export type RuleTarget = Readonly<{ world: World; sheet: SheetState; rule: RuleState }>;

/** A formula of a rule, in en-US like all others; seen from the first cell of the rule. */
export function ruleFormula({ world, sheet }: RuleTarget, value: unknown): string {
  const formula = text(value);
  if (!formula.startsWith('=')) return /^-?[\d.]+$/.test(formula) ? formula : invalid(`No formula: ${formula}`);
  formulaCell(world.book, sheet, formula);
  return formula;
}
