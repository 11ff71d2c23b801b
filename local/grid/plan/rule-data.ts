import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ToneRule } from '../../../core/workbook/plan.ts';
import { toneStyle } from '../../../core/workbook/theme.ts';
import { rangeOf } from './grid-range.ts';
import { styleData } from './style-data.ts';

/** A rule that colours words, as the grid keeps it. */
export const ruleData = ({ text, tone, ...area }: ToneRule, id: string): IConditionFormattingRule => ({
  cfId: id,
  ranges: [rangeOf(area)],
  stopIfTrue: false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.beginsWith,
    value: text,
    style: styleData(toneStyle(tone)) as IStyleBase,
  },
});
