import type { ComputedValue, ComputedWorkbook } from './computed-workbook.ts';

/** A sheet's table by the names of its rows and the headings of its columns. */
export type NamedValues = Readonly<{
  value(name: string, heading: string): ComputedValue;
  /** Several columns of one row. */
  values(name: string, headings: readonly string[]): readonly ComputedValue[];
  /** The places of a row and a column, from 0, as plans count. */
  place(name: string, heading: string): readonly [row: number, column: number];
  names: readonly string[];
  headings: readonly string[];
}>;

function namedValues(rows: readonly (readonly ComputedValue[])[], headerRow: number, nameColumn: number): NamedValues {
  const headings = (rows[headerRow] ?? []).map((heading) => String(heading ?? ''));
  const names = rows.map((row) => String(row[nameColumn] ?? ''));
  const place = (name: string, heading: string): readonly [number, number] => {
    const [row, column] = [names.indexOf(name, headerRow + 1), headings.indexOf(heading)];
    if (row < 0 || column < 0) throw new Error(`There is no ${name} with ${heading}`);
    return [row, column];
  };
  const value = (name: string, heading: string): ComputedValue => {
    const [row, column] = place(name, heading);
    return rows[row]?.[column] ?? null;
  };
  return {
    value,
    values: (name, headings) => headings.map((heading) => value(name, heading)),
    place,
    names: names.slice(headerRow + 1).filter((name) => name !== ''),
    headings,
  };
}

/** The English KPI sheet. */
export function kpiValues(workbook: ComputedWorkbook): NamedValues {
  const rows = workbook.rows('KPIs');
  return namedValues(
    rows,
    rows.findIndex(([first]) => first === 'Metric'),
    0,
  );
}

/** An English sheet by a dimension. */
export const dimensionValues = (workbook: ComputedWorkbook, title: string): NamedValues =>
  namedValues(workbook.rows(title), 3, 1);

/** The errors on the sheets that people see. */
export const visibleErrors = (workbook: ComputedWorkbook): readonly string[] =>
  workbook.sheets
    .filter((title) => title !== 'Chart data')
    .flatMap((title) =>
      workbook
        .rows(title)
        .flatMap((row, at) =>
          row.flatMap((value) =>
            typeof value === 'string' && /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!)$/.test(value)
              ? [`${title}, row ${at + 1}: ${value}`]
              : [],
          ),
        ),
    );
