import type { FinishOperation, ToneRule } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What tells our rules apart: where they hold, and for which text. */
export const nameOf = (area: string, text: string): string => `${area} ${text}`;

/** The names of a rule that could be ours, one for each area. */
export function namesOf(rule: Rule): string[] {
  const condition = rule.getBooleanCondition();
  const text: unknown = condition?.getCriteriaValues()[0];
  const isOurs = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH;
  return isOurs ? rule.getRanges().map((range) => nameOf(range.getA1Notation(), String(text))) : [];
}

/** Rules of one text and look are one of Google's, over all their areas. */
function grouped(rules: readonly ToneRule[]): readonly (readonly ToneRule[])[] {
  const groups = new Map<string, ToneRule[]>();
  for (const rule of rules) {
    const name = [rule.text, rule.background, rule.color].join('\u001f');
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [...groups.values()];
}

function built(sheet: GoogleAppsScript.Spreadsheet.Sheet, rules: readonly ToneRule[]): Rule {
  const [{ text, background, color }] = rules as readonly [ToneRule];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(text)
    .setBackground(background)
    .setFontColor(color)
    .setRanges(rules.map(({ area }) => sheet.getRange(area)))
    .build();
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
  const all = grouped(added).map((one) => built(sheet, one));
  undo.push(() => sheet.setConditionalFormatRules(before));
  sheet.setConditionalFormatRules([...before, ...all]);
}
