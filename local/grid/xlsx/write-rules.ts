import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { CellStyle, ConditionalRule, DataValidation } from 'hucre/xlsx';
import { cellAddress, rangeAddress } from '../../../core/workbook/address.ts';
import { cellStyleOf } from './cell-style.ts';
import { fileFormula } from './formula-text.ts';

const address = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  rangeAddress(startRow, startColumn, endRow, endColumn);

const addresses = (ranges: readonly IRange[]): string => ranges.map(address).join(' ');

/** A conditional format as a file says it; null for a kind that is not written. */
export function writeRule(
  { ranges, rule, stopIfTrue }: IConditionFormattingRule,
  priority: number,
): ConditionalRule | null {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return null;
  const common = { priority, range: addresses(ranges), stopIfTrue, style: ruleStyle(cellStyleOf(rule.style)) };
  if (rule.subType === CFSubRuleType.formula)
    return { ...common, type: 'expression', formula: fileFormula(rule.value) };
  if (rule.subType !== CFSubRuleType.text) return null;
  const text = rule.value ?? '';
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (rule.operator === CFTextOperator.equal) return { ...common, type: 'cellIs', operator: 'equal', formula: quoted };
  if (rule.operator !== CFTextOperator.beginsWith || !ranges[0]) return null;
  // Excel wants more of a rule about beginnings than the writer has words for; any program knows this formula.
  const first = cellAddress(ranges[0].startRow, ranges[0].startColumn);
  return { ...common, type: 'expression', formula: `LEFT(${first},LEN(${quoted}))=${quoted}` };
}

/** Rules keep the colour of a fill in its background. */
function ruleStyle(style: CellStyle | null): CellStyle {
  if (style?.fill?.type !== 'pattern' || !style.fill.fgColor) return style ?? {};
  return { ...style, fill: { type: 'pattern', pattern: 'solid', bgColor: style.fill.fgColor } };
}

const written = new Set(['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'any']);

/** What cells take as a file says it; null for a kind that is not written. */
export function writeValidation(rule: ISheetDataValidationRule): DataValidation | null {
  if (!written.has(rule.type)) return null;
  const hint = rule.prompt ? { showInputMessage: true, inputMessage: rule.prompt } : {};
  const common = { range: addresses(rule.ranges), allowBlank: rule.allowBlank !== false, ...hint };
  if (rule.type === 'any')
    return { ...common, type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0', showErrorMessage: false };
  const { formula1 = '', formula2 } = rule;
  const isTyped = rule.type === 'list' && !formula1.startsWith('=');
  return {
    ...common,
    type: rule.type as DataValidation['type'],
    ...(isTyped ? { values: formula1.split(',') } : { formula1: fileFormula(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: fileFormula(formula2) }),
    ...(rule.operator ? { operator: rule.operator } : {}),
    showErrorMessage: rule.showErrorMessage === true,
  };
}
