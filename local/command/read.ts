import { problemMessage } from '../../core/intake/problem-message.ts';
import type { Table } from '../../core/intake/table.ts';
import { isoDate } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { splitArguments } from './arguments.ts';
import { wrongUse } from './exit.ts';
import { mapWithoutEffect, readAsWithoutEffect } from './map-without-effect.ts';
import { checkMap, checkOptions, readOptions } from './options-schema.ts';
import { type Output, printable } from './output.ts';
import { readSource } from './read-source.ts';

/** `read INPUT`: what intake understood, for people or as JSON. */
export async function read(words: readonly string[], output: Output): Promise<void> {
  const { positionals, values } = splitArguments(words, {
    json: { type: 'boolean' },
    values: { type: 'boolean' },
    lang: { type: 'string' },
    map: { type: 'string', multiple: true },
    'read-as': { type: 'string', multiple: true },
  });
  const options = checkOptions(readOptions, values);
  checkMap(options.map);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw wrongUse('read needs one file, or - for standard input');
  const readAs = options['read-as'];
  const table = await readSource(path, { language: options.lang, map: options.map, readAs });
  for (const words of [...mapWithoutEffect(options.map, [table]), ...readAsWithoutEffect(readAs, [table])])
    output.tell(words);
  if (options.json) output.result(JSON.stringify(tableJson(table, options.values)));
  else for (const line of summary(table, options.lang)) output.result(printable(line));
}

/** The shape that `read --json` prints. */
function tableJson(table: Table, withValues: boolean) {
  return {
    delimiter: table.delimiter,
    headerRow: table.headerRow,
    rows: table.rowCount,
    currency: table.currency,
    period: table.period && { from: isoDate(table.period.from), to: isoDate(table.period.to) },
    columns: table.columns.map(({ header, field, type, numberStyle }) => ({ header, field, type, numberStyle })),
    leftOut: table.leftOut.map(({ row, why }) => ({ row, why })),
    problems: table.problems.map(({ code, row, column, found, readings }) => ({
      code,
      row,
      column,
      found,
      ...(readings ? { readings } : {}),
    })),
    ...(withValues ? { values: rowsOf(table) } : {}),
  };
}

function rowsOf({ columns, rowCount }: Table): (string | number | null)[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ cells, type }) => {
      const cell = cells[row] ?? null;
      return type === 'date' && typeof cell === 'number' ? isoDate(cell) : cell;
    }),
  );
}

function* summary(table: Table, language: Language): Generator<string> {
  const period = table.period ? `, ${isoDate(table.period.from)} to ${isoDate(table.period.to)}` : '';
  yield `${table.rowCount} rows below row ${table.headerRow}${period}${table.currency ? `, ${table.currency}` : ''}`;
  for (const { header, field, type, numberStyle } of table.columns)
    yield `  ${header}: ${field ?? '(no field)'}, ${type}${numberStyle ? `, numbers as ${numberStyle}` : ''}`;
  for (const { row, why } of table.leftOut) yield `Row ${row} left out: ${why}`;
  for (const problem of table.problems) yield problemMessage(problem, language);
}
