import { writeXlsx } from 'hucre/xlsx';
import { locales } from '../../core/locales/index.ts';
import { type NumberFormat, numberPattern } from '../../core/workbook/number-format.ts';
import { shownNumber } from '../../core/workbook/shown-number.ts';
import { recalculate } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const formats: readonly NumberFormat[] = [
  { kind: 'count' },
  { kind: 'decimal' },
  { kind: 'percent' },
  { kind: 'change' },
  { kind: 'points' },
  { kind: 'share-or-amount' },
  { kind: 'money', currency: 'USD' },
  { kind: 'money', currency: 'PLN' },
  { kind: 'money', currency: null, exact: true },
];

// No halves: the two round them up and down by different digits of the double.
const values = [-123456.78, -1000, -999.99, -500, -12.34, -1.2, -0.051, -0.0123, -0.0013, 0, 0.0013, 0.0123];
const all = [...values, 0.051, 0.5, 1, 1.2, 12.34, 500, 999.99, 1000, 123456.78];

withLibreOffice(
  'LibreOffice shows numbers in every format as previews do, with the minus of negative ones',
  async () => {
    const formula = (value: number, format: NumberFormat): string =>
      `TEXT(${value},"${numberPattern(format).replaceAll('"', '""')}")`;
    const rows = all.map((value) => formats.map((format) => formula(value, format)));
    const cells = new Map(
      rows.flatMap((row, down) =>
        row.map((text, across) => [`${down},${across}`, { value: null, type: 'formula', formula: text }] as const),
      ),
    );
    const workbook = await recalculate(await writeXlsx({ sheets: [{ name: 'Formats', rows: [], cells }] }));
    const shown = workbook.rows('Formats');
    const expected = all.map((value) => formats.map((format) => shownNumber(value, format, locales.en.conventions)));
    expect(shown.map((row) => row.map(String))).toEqual(expected);
  },
);
