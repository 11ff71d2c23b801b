import * as z from 'zod/mini';
import { fields } from '../../core/fields/index.ts';
import type { ColumnReading } from '../../core/intake/options.ts';
import { metrics } from '../../core/metrics/index.ts';
import { templates } from '../../core/templates/index.ts';
import { granularities } from '../../core/values/calendar-period.ts';
import { type DayNumber, dayNumber, isCalendarDate } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import { wrongUse } from './exit.ts';

const oneOf = (what: string, known: readonly string[]) =>
  z
    .string()
    .check(z.refine((id) => known.includes(id), { error: (issue) => unknown(what, String(issue.input), known) }));

function unknown(what: string, found: string, known: readonly string[]): string {
  const shown = known.length > 20 ? 'see README' : known.join(', ');
  return `There is no ${what} “${found}” (${shown})`;
}

const metricId = oneOf(
  'metric',
  metrics.map(({ id }) => id),
);
const fieldId = oneOf(
  'field',
  fields.map(({ id }) => id),
);

const choice = <const Known extends readonly string[]>(what: string, known: Known) =>
  z.enum(known, { error: (issue) => unknown(what, String(issue.input), known) });

const language = z._default(choice('language', languages), 'en');

const readAsProblem = '--read-as needs "HEADER=1.234,56" for numbers, "HEADER=D/M" or "HEADER=M/D" for dates';

/** `HEADER=1.234,56` or `HEADER=D/M`: the number says which sign comes before its decimals. */
const reading = z.pipe(
  z.string().check(z.refine((text) => readReading(text) !== null, { error: readAsProblem })),
  z.transform((text: string) => readReading(text) as [string, ColumnReading]),
);

function readReading(text: string): [string, ColumnReading] | null {
  const at = text.lastIndexOf('=');
  const style = text.slice(at + 1).trim();
  const [, order] = /^([DM])\/[DM]$/i.exec(style) ?? [];
  const [, decimal] = /([.,])\d{1,2}$/.exec(style) ?? [];
  const [, group] = /([.,])\d{3}$/.exec(style) ?? [];
  const sign = decimal ?? (group === undefined ? undefined : group === '.' ? ',' : '.');
  const read = order === undefined ? sign : order.toUpperCase() === 'D' ? 'dmy' : 'mdy';
  return at > 0 && read !== undefined ? [text.slice(0, at).trim(), read as ColumnReading] : null;
}

const readAs = z.pipe(
  z._default(z.array(reading), []),
  z.transform((pairs: [string, ColumnReading][]) => Object.fromEntries(pairs)),
);

/** `HEADER=field`, split at the last sign of equality, since headers may hold one. */
const mapping = z.pipe(
  z.string().check(z.refine((text) => text.lastIndexOf('=') > 0, { error: '--map needs "HEADER=field"' })),
  z.transform((text: string): [string, string] => {
    const at = text.lastIndexOf('=');
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  }),
);

const map = z.pipe(
  z._default(z.array(mapping), []),
  z.transform((pairs: [string, string][]) => Object.fromEntries(pairs)),
);

const date = z.pipe(
  z.string().check(z.refine((text) => readDate(text) !== null, { error: '--as-of needs a date such as 2026-07-31' })),
  z.transform((text: string) => readDate(text) as DayNumber),
);

function readDate(text: string): DayNumber | null {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isCalendarDate(year, month, day) ? dayNumber(year, month, day) : null;
}

const idList = z.pipe(
  z.string(),
  z.transform((text: string) =>
    text
      .split(',')
      .map((id) => id.trim().toUpperCase())
      .filter(Boolean),
  ),
);

export const readOptions = z.object({
  json: z._default(z.boolean(), false),
  values: z._default(z.boolean(), false),
  lang: language,
  map,
  'read-as': readAs,
});

const fileName = (option: string) => z.string().check(z.minLength(1, `--${option} needs a file name`));

/** `all`, or cells as a report names them. */
const takeOurs = z.pipe(
  z._default(
    z.array(
      z.string().check(
        z.refine((text) => text === 'all' || /^.+![A-Z]{1,3}\d+$/.test(text), {
          error: '--take-ours needs all, or a cell such as "KPIs!B7"',
        }),
      ),
    ),
    [],
  ),
  z.transform((texts: string[]) =>
    texts.includes('all')
      ? ('all' as const)
      : texts.map((text) => {
          const at = text.lastIndexOf('!');
          return { sheet: text.slice(0, at), address: text.slice(at + 1) };
        }),
  ),
);

export const buildOptions = z.object({
  out: z.string({ error: 'build needs --out FILE.xlsx' }).check(z.minLength(1, '--out needs a file name')),
  into: z._default(z.nullable(fileName('into')), null),
  alone: z._default(z.boolean(), false),
  'take-ours': takeOurs,
  template: z._default(
    z.array(
      oneOf(
        'template',
        templates.map(({ id }) => id),
      ),
    ),
    [],
  ),
  goals: z._default(z.array(z.string()), []),
  metrics: z._default(z.nullable(z.pipe(idList, z.array(metricId))), null),
  period: z._default(z.nullable(choice('period', granularities)), null),
  'as-of': z._default(z.nullable(date), null),
  /** null: English, or the language of the workbook that is brought up to date. */
  lang: z._default(z.nullable(choice('language', languages)), null),
  map,
  'read-as': readAs,
  force: z._default(z.boolean(), false),
});

export const undoOptions = z.object({
  out: z._default(z.nullable(fileName('out')), null),
  /** null: the language of the workbook. */
  lang: z._default(z.nullable(choice('language', languages)), null),
  force: z._default(z.boolean(), false),
});

/** Options as checked, or what is wrong with them, all at once. */
export function checkOptions<Schema extends z.ZodMiniType>(schema: Schema, given: unknown): z.infer<Schema> {
  const result = z.safeParse(schema, given);
  if (!result.success) throw wrongUse(result.error.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

/** `--map` names fields; the ones that do not exist are told by name. */
export function checkMap(map: Readonly<Record<string, string>>): void {
  for (const field of Object.values(map)) checkOptions(fieldId, field);
}
