import type { SheetPlan } from '../workbook/plan.ts';
import type { TemplateChoices } from './template.ts';

/** What of a build's choices can't be seen from its sheets, so that a later build can repeat them. */
export type BuildFacts = Pick<TemplateChoices, 'metrics' | 'source'>;

/** The sheets that say how they were built: one of them is in every workbook of ours. */
export const sheetsWithFacts: readonly string[] = ['data', 'goals'];

/** The sheet with what it was built by, where it is one of those that say so. */
export const withBuildFacts = (sheet: SheetPlan, { metrics, source }: BuildFacts): SheetPlan =>
  sheetsWithFacts.includes(sheet.key)
    ? { ...sheet, facts: { ...sheet.facts, source, ...(metrics === null ? {} : { metrics: metrics.join(' ') }) } }
    : sheet;

/** The same read from the facts of a sheet that stands in a workbook. */
export function readBuildFacts(facts: Readonly<Record<string, string>>): BuildFacts {
  const metrics = facts['fact.metrics'];
  return {
    metrics: metrics === undefined ? null : metrics.split(' ').filter((id) => id !== ''),
    source: facts['fact.source'] ?? '',
  };
}
