import type { WorkbookChange } from '../host/change.ts';
import type { Fix } from './finding.ts';

/** Some fixes as one change, done whole or not at all. */
export const fixChange = (fixes: readonly Fix[]): WorkbookChange => ({
  titles: {},
  steps: fixes.flatMap(({ steps }) => steps),
});
