import { readdirSync, readFileSync } from 'node:fs';
import { type BuildChoices, buildPlan } from '../../core/build.ts';
import type { IntakeOptions } from '../../core/intake/options.ts';
import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure, type Table } from '../../core/intake/table.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { type Language, languages } from '../../core/values/language.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';

/** An export in examples/, read in the language that its name ends in. */
export type Example = Readonly<{ file: string; language: Language; text: string }>;

const folder = new URL('../../examples/', import.meta.url);

const languageOf = (file: string): Language | undefined =>
  languages.find((language) => new RegExp(`-${language}\\.[ct]sv$`).test(file));

const everyFile: readonly Example[] = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const language = languageOf(file);
    return language ? [{ file, language, text: readFileSync(new URL(file, folder), 'utf8') }] : [];
  });

/** Every example export; tables of objectives and commitments are no data. */
export const examples: readonly Example[] = everyFile.filter(({ file }) => !/^(?:goals|commitments)-/.test(file));

/** The example of this file name. */
export function exampleOf(file: string): Example {
  const found = examples.find((example) => example.file === file);
  if (found === undefined) throw new Error(`examples/ has no ${file}`);
  return found;
}

/** A day after all the example data, for whatever must not follow the clock. */
export const fixedToday = dayNumber(2026, 11, 22);

/** What intake makes of a text that is a table. */
export function tableOf(
  text: string,
  language: Language,
  map: Readonly<Record<string, string>> = {},
  readAs: NonNullable<IntakeOptions['readAs']> = {},
): Table {
  const table = readText(text, { language, map, readAs });
  if (isIntakeFailure(table)) throw new Error(`The text is no table: ${table.code}`);
  return table;
}

/** The plan of a table with everything that it supports, unless chosen otherwise. */
export function planOf(table: Table, choices: Partial<BuildChoices> = {}): WorkbookPlan {
  const plan = buildPlan(
    { table, book: null },
    {
      templates: ['kpi'],
      language: 'en',
      source: 'test.csv',
      metrics: null,
      granularity: null,
      asOf: null,
      today: fixedToday,
      ...choices,
    },
  );
  if (plan === null) throw new Error('Nothing can be built from the table');
  return plan;
}

const tables = new Map<string, Table>();

/** The plan that a build of an example makes. */
export function examplePlan({ file, language, text }: Example, choices: Partial<BuildChoices> = {}): WorkbookPlan {
  const table = tables.get(file) ?? tableOf(text, language);
  tables.set(file, table);
  return planOf(table, { language, source: file, ...choices });
}
