import { sheetNamed } from '../reading/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The areas of each rule of a sheet, in the order in which rules hold. */
export type RuledSheet = Readonly<{ title: string; rules: readonly (readonly string[])[] }>;

const areasOf = (rule: Rule): readonly string[] => rule.getRanges().map((range) => range.getA1Notation());

/** Rules as they are, in other places: nothing of them needs to be told in words. */
const placed = (rule: Rule, sheet: Sheet, areas: readonly string[]): Rule =>
  rule
    .copy()
    .setRanges(areas.map((area) => sheet.getRange(area)))
    .build();

/**
 * Keeps the rules of these sheets on a sheet that nobody sees, which has none of its own, in place of whatever it kept.
 * `isReached`: whether any of a rule's areas may lose something; sheets without such a rule need nothing.
 */
export function keepRules(
  keeper: Sheet,
  titles: readonly string[],
  isReached: (title: string, area: string) => boolean,
): readonly RuledSheet[] {
  const kept: Rule[] = [];
  const sheets = titles.flatMap((title): RuledSheet[] => {
    const present = sheetNamed(title).getConditionalFormatRules();
    const rules = present.map(areasOf);
    if (!rules.some((areas) => areas.some((area) => isReached(title, area)))) return [];
    kept.push(...present.map((rule) => placed(rule, keeper, ['A1'])));
    return [{ title, rules }];
  });
  if (kept.length > 0) keeper.setConditionalFormatRules(kept);
  return sheets;
}

/** What two rules have in common that are one; formulas in them follow lines. */
function kindOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (condition === null) return 'gradient';
  const type = String(condition.getCriteriaType());
  return type === 'CUSTOM_FORMULA' ? type : [type, ...condition.getCriteriaValues().map(String)].join('\u001f');
}

/** Rules that are not among those which were kept: somebody made them since. */
function madeSince(present: readonly Rule[], kept: readonly Rule[]): readonly Rule[] {
  const known = kept.map(kindOf);
  return present.filter((rule) => {
    const at = known.indexOf(kindOf(rule));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** Lets the rules of these sheets hold where they held, in their order, those among them that went; as often as one likes. */
export function restoreRules(keeper: Sheet, sheets: readonly RuledSheet[]): void {
  const all = keeper.getConditionalFormatRules();
  let next = 0;
  for (const { title, rules } of sheets) {
    const kept = all.slice(next, next + rules.length);
    next += rules.length;
    const sheet = sheetNamed(title);
    const present = sheet.getConditionalFormatRules();
    if (JSON.stringify(present.map(areasOf)) === JSON.stringify(rules)) continue;
    const back = kept.map((rule, at) => placed(rule, sheet, rules[at] as readonly string[]));
    sheet.setConditionalFormatRules([...back, ...madeSince(present, kept)]);
  }
}
