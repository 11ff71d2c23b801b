import { eachTold, quietly } from '../failure.ts';
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
  const sheets = eachTold(titles, (title): RuledSheet[] => {
    const told = eachTold(sheetNamed(title).getConditionalFormatRules(), (rule) => [
      { areas: areasOf(rule), copy: placed(rule, keeper, ['A1']) },
    ]);
    if (!told.some(({ areas }) => areas.some((area) => isReached(title, area)))) return [];
    kept.push(...told.map(({ copy }) => copy));
    return [{ title, rules: told.map(({ areas }) => areas) }];
  });
  return eachTold([sheets], (all) => {
    if (kept.length > 0) keeper.setConditionalFormatRules(kept);
    return all;
  });
}

/** What two rules have in common that are one; formulas in them follow lines. */
function toldKind(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (condition === null) return 'gradient';
  const type = String(condition.getCriteriaType());
  return type === 'CUSTOM_FORMULA' ? type : [type, ...condition.getCriteriaValues().map(String)].join('\u001f');
}

/** Undefined for a rule that does not tell: no copy of it was kept, mostly. */
const kindOf = (rule: Rule): string | undefined => eachTold([rule], (one) => [toldKind(one)])[0];

/** Rules that are not among those which were kept: somebody made them since. */
function madeSince(present: readonly Rule[], kept: readonly Rule[]): readonly Rule[] {
  const known = kept.map(kindOf);
  return present.filter((rule) => {
    const at = known.indexOf(kindOf(rule));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function restoreOn(title: string, rules: RuledSheet['rules'], kept: readonly Rule[]): void {
  const sheet = sheetNamed(title);
  const present = sheet.getConditionalFormatRules();
  const areas = eachTold(present, (rule) => [areasOf(rule)]);
  if (JSON.stringify(areas) === JSON.stringify(rules)) return;
  const back = kept.map((rule, at) => placed(rule, sheet, rules[at] as readonly string[]));
  sheet.setConditionalFormatRules([...back, ...madeSince(present, kept)]);
}

/** Lets the rules of these sheets hold where they held, in their order, those among them that went; as often as one likes. */
export function restoreRules(keeper: Sheet, sheets: readonly RuledSheet[]): void {
  const all = keeper.getConditionalFormatRules();
  let next = 0;
  for (const { title, rules } of sheets) {
    const kept = all.slice(next, next + rules.length);
    next += rules.length;
    quietly(() => restoreOn(title, rules, kept));
  }
}
