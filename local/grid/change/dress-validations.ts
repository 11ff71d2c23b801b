import { generateRandomId, type ISheetDataValidationRule, Rectangle, type Worksheet } from '@univerjs/core';
import {
  DataValidationModel,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/preset-sheets-data-validation';
import type { SheetDress } from '../../../core/workbook/change.ts';
import { rangeOf } from '../plan/grid-range.ts';
import { validationData } from '../plan/validation-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { addValidation } from './add-sheet.ts';
import type { DressContext } from './dress-sheet.ts';
import { type Edit, mutation, reversed } from './edit.ts';

/** What areas take, in place of whatever they take now. */
export function* validationEdits(
  grid: Grid,
  sheet: Worksheet,
  { validations }: SheetDress,
  { key, formulaStyle }: DressContext,
): Generator<Edit, void, void> {
  const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  for (const validation of validations) {
    yield* freed(grid, sheet, rangeOf(validation));
    yield addValidation(validationData(validation, generateRandomId(8), { ...formulaStyle, own: key }), place);
  }
}

/** Takes an area out of the rules that cover it. */
function* freed(grid: Grid, sheet: Worksheet, area: ReturnType<typeof rangeOf>): Generator<Edit, void, void> {
  const place = { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
  const rules = grid.services.get(DataValidationModel).getRules(place.unitId, place.subUnitId);
  for (const rule of rules as ISheetDataValidationRule[]) {
    if (!rule.ranges.some((range) => Rectangle.intersects(range, area))) continue;
    const former = structuredClone(rule);
    const ranges = former.ranges.flatMap((range) => Rectangle.subtract(range, area));
    const ruleId = rule.uid;
    if (ranges.length === 0) {
      yield reversed(addValidation(former, place));
      continue;
    }
    const update = (payload: ISheetDataValidationRule['ranges']) => ({
      ...place,
      ruleId,
      payload: { type: UpdateRuleType.RANGE, payload },
      source: 'patched',
    });
    yield mutation(UpdateDataValidationMutation.id, update(ranges), update(former.ranges));
  }
}
