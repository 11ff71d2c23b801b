import { readBuildFacts } from '../templates/build-facts.ts';
import type { PickedSheets } from '../workbook/ownership/pick-sheets.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';

/**
 * The title of Read me where it stays as it is: it tells what was read of a file, and there is no other one now. Null where
 * it comes with this build, or its words would be in another language.
 */
export function toldReadMe({ language, sheets }: WorkbookPlan, ours: PickedSheets['ours']): string | null {
  const there = ours.get('read-me');
  const isPlanned = sheets.some(({ key }) => key === 'read-me');
  return there !== undefined && isPlanned && there.facts.language === language ? there.sheet.title : null;
}

/** Where the data of a workbook come from; '' where there are none, or that is not told. */
export const sourceOfData = (ours: PickedSheets['ours']): string =>
  readBuildFacts(ours.get('data')?.facts ?? {}).source;
