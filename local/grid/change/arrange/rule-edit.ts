import type { ISheetDataValidationRule, Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/preset-sheets-data-validation';
import type { LineChange } from '../../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import type { Grid } from '../../univer/create-grid.ts';
import { type Edit, mutation } from '../edit.ts';
import { shiftedRanges } from './grid-areas.ts';

/** Rules over cells, and what cells take, on all sheets. */
export const ruleEdits = (grid: Grid, sheet: Worksheet, change: LineChange): readonly Edit[] =>
  grid.workbook
    .getSheets()
    .flatMap((on) => [...toneEdits(grid, on, sheet, change), ...takeEdits(grid, on, sheet, change)]);

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function toneEdits(
  { services, unitId }: Grid,
  on: Worksheet,
  arranged: Worksheet,
  change: LineChange,
): readonly Edit[] {
  const place = { unitId, subUnitId: on.getSheetId() };
  const former = structuredClone(
    services.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, place.subUnitId) ?? [],
  );
  const text = (formula: string): string => shiftFormula(formula, on.getName(), { title: arranged.getName(), change });
  const now = former.map((rule): IConditionFormattingRule => {
    const ranges = on === arranged ? shiftedRanges(rule.ranges, change) : rule.ranges;
    const inner = rule.rule;
    const hasFormula =
      inner.type === CFRuleType.highlightCell && 'subType' in inner && inner.subType === CFSubRuleType.formula;
    return { ...rule, ranges, rule: hasFormula ? { ...inner, value: text(inner.value) } : inner };
  });
  const changed = now.filter((rule, index) => !isEqual(rule, former[index]));
  if (changed.length === 0) return [];
  const set = (rule: IConditionFormattingRule) => ({ id: SetConditionalRuleMutation.id, params: { ...place, rule } });
  const remove = ({ cfId }: IConditionFormattingRule) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { ...place, cfId },
  });
  const add = (rule: IConditionFormattingRule) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule } });
  const isEmpty = ({ ranges }: IConditionFormattingRule): boolean => ranges.length === 0;
  const redo = changed.map((rule) => (isEmpty(rule) ? remove(rule) : set(rule)));
  const left = now.filter((rule) => !isEmpty(rule));
  if (left.length === now.length)
    return [{ redo, undo: former.filter((rule, index) => !isEqual(rule, now[index])).map(set) }];
  // The grid puts every rule that is added before all others.
  return [{ redo, undo: [...left.map(remove), ...[...former].reverse().map(add)] }];
}

function takeEdits(
  { services, unitId }: Grid,
  on: Worksheet,
  arranged: Worksheet,
  change: LineChange,
): readonly Edit[] {
  const place = { unitId, subUnitId: on.getSheetId() };
  const rules = services.get(DataValidationModel).getRules(unitId, place.subUnitId) as ISheetDataValidationRule[];
  const text = (formula: string | undefined): string | undefined =>
    formula?.startsWith('=') ? shiftFormula(formula, on.getName(), { title: arranged.getName(), change }) : formula;
  let gone = 0;
  return rules.flatMap((rule, index): Edit[] => {
    const former = structuredClone(rule);
    const ranges = on === arranged ? shiftedRanges(former.ranges, change) : former.ranges;
    const [formula1, formula2] = [text(former.formula1), text(former.formula2)];
    const now = { ...former, ranges, ...(formula1 && { formula1 }), ...(formula2 && { formula2 }) };
    if (isEqual(now, former)) return [];
    const ruleId = rule.uid;
    if (ranges.length === 0) {
      // Those that went before it come back after it.
      const at = index - gone;
      gone += 1;
      return [
        {
          redo: [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId } }],
          undo: [{ id: AddDataValidationMutation.id, params: { ...place, rule: former, index: at } }],
        },
      ];
    }
    const update = (payload: ISheetDataValidationRule) => ({
      ...place,
      ruleId,
      payload: { type: UpdateRuleType.ALL, payload },
      source: 'patched',
    });
    return [mutation(UpdateDataValidationMutation.id, update(now), update(former))];
  });
}
