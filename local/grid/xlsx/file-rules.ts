import type { IRange, ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import { DataValidationErrorStyle, type DataValidationOperator, DataValidationRenderMode } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { styleData } from '../plan/style-data.ts';
import { gridFormula } from './formula-text.ts';

/** The areas that a file names, with spaces in between. */
const areas = (range: string): IRange[] =>
  range.split(/\s+/).map((part) => {
    const { startRow, endRow, startColumn, endColumn } = deserializeRangeWithSheet(part).range;
    return { startRow, endRow, startColumn, endColumn };
  });

/** A conditional format of a file as the grid keeps it; null for a kind that is not taken over. */
export function fileRule(rule: ConditionalRule, id: string): IConditionFormattingRule | null {
  if (!rule.style) return null;
  const look = { type: CFRuleType.highlightCell, style: styleData(rule.style) as IStyleBase } as const;
  const common = { cfId: id, ranges: areas(rule.range), stopIfTrue: rule.stopIfTrue === true };
  const words = (operator: CFTextOperator.equal | CFTextOperator.beginsWith, value: string) => ({
    ...common,
    rule: { ...look, subType: CFSubRuleType.text, operator, value } as const,
  });
  const [formula = ''] = [rule.formula ?? ''].flat();
  const beginning = rule.type === 'beginsWith' ? rule.text : unquoted(ourBeginning.exec(formula)?.[1]);
  if (beginning !== undefined) return words(CFTextOperator.beginsWith, beginning);
  if (rule.type === 'expression')
    return { ...common, rule: { ...look, subType: CFSubRuleType.formula, value: gridFormula(formula) } };
  const text = unquoted(quotedText.exec(formula)?.[1]);
  return rule.type === 'cellIs' && rule.operator === 'equal' && text !== undefined
    ? words(CFTextOperator.equal, text)
    : null;
}

const quotedText = /^"((?:[^"]|"")*)"$/;

/** A rule about how a text begins, as we write it. */
const ourBeginning = /^LEFT\(\$?[A-Z]+\$?\d+,LEN\("((?:[^"]|"")*)"\)\)="\1"$/;

const unquoted = (text: string | undefined): string | undefined => text?.replace(/""/g, '"');

/** What cells of a file take, as the grid keeps it; the kinds have the same names in both. */
export function fileValidation(given: DataValidation, id: string): ISheetDataValidationRule | null {
  const list = given.type === 'list';
  const formula1 = given.values ? given.values.join(',') : given.formula1;
  if (formula1 === undefined || given.type === 'custom') return null;
  const isReference = list && !given.values;
  return {
    uid: id,
    ranges: areas(given.range),
    type: given.type,
    allowBlank: given.allowBlank !== false,
    formula1: isReference ? gridFormula(formula1) : formula1,
    ...(given.formula2 === undefined ? {} : { formula2: given.formula2 }),
    ...(given.operator ? { operator: given.operator as DataValidationOperator } : {}),
    ...(list ? { renderMode: DataValidationRenderMode.ARROW, showDropDown: true } : {}),
    ...(given.inputMessage ? { showInputMessage: true, prompt: given.inputMessage } : {}),
    errorStyle: given.showErrorMessage ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    showErrorMessage: given.showErrorMessage === true,
  };
}
