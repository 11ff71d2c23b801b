import type { FinishOperation, ToneRule } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What tells our rules apart: where they hold, and for which text. */
const nameOf = (area: string, text: string): string => `${area} ${text}`;

function namesOf(rule: Rule): string[] {
  const condition = rule.getBooleanCondition();
  const text: unknown = condition?.getCriteriaValues()[0];
  const isOurs = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH;
  return isOurs ? rule.getRanges().map((range) => nameOf(range.getA1Notation(), String(text))) : [];
}

/** Colours cells whose text begins so, beside the rules that are there. */
export function addRules({ title, rules }: Extract<FinishOperation, { do: 'rules' }>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  const before = sheet.getConditionalFormatRules();
  const known = new Set(before.flatMap(namesOf));
  const added = rules.filter(({ area, text }) => !known.has(nameOf(area, text)));
  if (added.length === 0) return;
  growToAreas(
    title,
    added.map(({ area }) => area),
  );
  const built = added.map(({ area, text, background, color }: ToneRule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(text)
      .setBackground(background)
      .setFontColor(color)
      .setRanges([sheet.getRange(area)])
      .build(),
  );
  undo.push(() => sheet.setConditionalFormatRules(before));
  sheet.setConditionalFormatRules([...before, ...built]);
}
