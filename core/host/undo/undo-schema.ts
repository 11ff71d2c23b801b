import * as z from 'zod/mini';
import type { WorkbookChange } from '../change.ts';
import { type KeptUndo, MOST_STATES } from './kept-undo.ts';

const count = z.int().check(z.gte(0));
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const area = z.object({ row: count, column: count, lastRow: count, lastColumn: count });
const rangeReference = z.extend(area, { kind: z.literal('range'), sheet: z.nullable(z.string()) });
const plainFormat = z.enum(['count', 'decimal', 'percent', 'change', 'date', 'duration', 'points', 'text', 'general']);
const format = z.union([
  z.object({ kind: plainFormat }),
  z.object({ kind: z.literal('money'), currency: z.nullable(z.string()), exact: z.optional(z.boolean()) }),
]);
const role = z.enum([
  ...(['title', 'subtitle', 'note', 'header', 'group', 'label', 'value', 'total', 'emphasis', 'input'] as const),
  ...(['goal', 'sentence', 'bar', 'tile-label', 'tile-figure', 'tile-note', 'data'] as const),
]);
const style = z.object({
  role: z.optional(role),
  format: z.optional(format),
  wrap: z.optional(z.boolean()),
  align: z.optional(z.enum(['start', 'center', 'right'])),
  indent: z.optional(count),
});
const hint = { hint: z.optional(z.string()) };
const validation = z.union([
  z.extend(area, {
    ...hint,
    kind: z.literal('list'),
    range: rangeReference,
    allowsOthers: z.optional(z.literal(true)),
  }),
  z.extend(area, { ...hint, kind: z.enum(['date', 'number']) }),
  z.extend(area, { kind: z.literal('any'), hint: z.string() }),
]);
const chart = z.object({
  kind: z.enum(['line', 'column', 'bar']),
  title: z.string(),
  description: z.string(),
  series: z.array(z.object({ name: z.string(), values: rangeReference })),
  categories: rangeReference,
  format,
  area,
});
const dress = z.object({
  styles: z.array(z.extend(area, { style })),
  rules: z.array(z.extend(area, { text: z.string(), tone: z.enum(['good', 'bad', 'warning', 'muted']) })),
  widths: z.array(z.object({ column: count, width: z.number() })),
  tallRows: z.array(z.object({ row: count, lines: z.number() })),
  validations: z.array(validation),
  sparklines: z.array(z.object({ row: count, column: count, values: rangeReference })),
  charts: z.nullable(z.array(chart)),
  filter: z.nullable(area),
});

const title = z.string();
const lines = { title, count: z.int().check(z.gte(1)) };
const content = z.union([
  value,
  z.object({ kind: z.literal('host-formula'), text: z.string(), value: z.optional(value) }),
]);
/** Every step but the one that adds a sheet: no build removes one, so that none has to come back. */
const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove-sheet'), title }),
  z.object({
    kind: z.literal('set-cells'),
    title,
    cells: z.array(z.object({ row: count, column: count, content })),
  }),
  z.object({
    kind: z.literal('set-block'),
    title,
    block: z.object({ row: count, column: count, columns: z.array(z.array(value)) }),
  }),
  z.object({ kind: z.enum(['insert-rows', 'insert-columns', 'delete-rows', 'delete-columns']), ...lines, at: count }),
  z.object({ kind: z.enum(['move-rows', 'move-columns']), ...lines, from: count, to: count }),
  z.object({ kind: z.literal('dress'), title, dress }),
]);

const kept = z.object({
  titles: z.array(z.string()),
  steps: z.array(step).check(z.minLength(1)),
  after: z.array(z.object({ title: z.string(), key: z.optional(z.string()), content: z.string(), lines: z.string() })),
  others: z.optional(z.array(z.string())),
  cells: z.array(z.array(z.string())),
  noted: z.optional(z.boolean()),
});
const states = z.object({ version: z.literal(3), states: z.array(kept) });

/** As text to be kept with a workbook, the last build first; the older ones go where it would be too long. */
export function undoText(undos: readonly KeptUndo[], mostCharacters: number): string | null {
  const all = undos.slice(0, MOST_STATES).map(({ titles, change, after, others, cells, noted }) => ({
    ...{ titles, steps: change.steps, after, others, cells },
    ...(noted ? { noted } : {}),
  }));
  for (let many = all.length; many > 0; many -= 1) {
    const text = JSON.stringify({ version: 3, states: all.slice(0, many) });
    if (text.length <= mostCharacters) return readUndos(text).length === many ? text : null;
  }
  return null;
}

/** What was kept, the last build first; nothing where it is damaged or of another version. */
export function readUndos(text: string): readonly KeptUndo[] {
  const read = states.safeParse(parsed(text));
  if (!read.success) return [];
  return read.data.states.map(({ titles, steps, after, others, cells, noted }) => ({
    titles,
    // zod says of optional properties that they may be undefined, which plans never are.
    change: { titles: {}, steps: steps as WorkbookChange['steps'] },
    // Builds of before noted no keys.
    after: after.map((sheet) => ({ ...sheet, key: sheet.key ?? '' })),
    ...(others ? { others } : {}),
    cells,
    ...(noted ? { noted } : {}),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
