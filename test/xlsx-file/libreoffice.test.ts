import { binary, cell } from '../../core/workbook/formula.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { dataSheet, reportSheet, threeSheets } from '../host/contract-change.ts';
import { recalculate } from '../libreoffice/libreoffice.ts';
import { withLibreOffice } from '../libreoffice/skip.ts';
import { exampleOf, examplePlan, fixedToday } from '../workbook/examples.ts';
import { packageProblems, partsOf } from './file-parts.ts';
import { fullParts } from './full-workbook.ts';
import { writtenByLibreOffice } from './libreoffice-file.ts';
import { packageOf, plainParts } from './plain-workbook.ts';

const watch = { progress: () => {}, isCancelled: () => false };

withLibreOffice(
  'a file that LibreOffice wrote is patched, and LibreOffice reads it with all values right',
  async () => {
    const plain = packageOf(
      plainParts(
        [
          {
            title: 'Own',
            rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c><c r="C1"><f>B1*10</f></c></row>',
          },
        ],
        { texts: ['<t>Ayşe</t>'] },
      ),
    );
    const given = await writtenByLibreOffice(plain);
    const { host, bytes } = fileHost({ bytes: given, today: 46_000 });
    expect((await host.snapshot()).sheets[0]?.values).toEqual([['Ayşe', 2, 20]]);
    await host.apply(
      {
        titles: { ...threeSheets.titles, own: 'Own' },
        steps: [
          { kind: 'add-sheet', sheet: dataSheet, place: 0 },
          { kind: 'add-sheet', sheet: reportSheet, place: null },
          {
            kind: 'set-cells',
            title: 'Own',
            cells: [
              { row: 0, column: 1, content: 5 },
              { row: 4, column: 0, content: binary('+', cell(0, 1), cell(2, 1, { sheet: 'data' })) },
            ],
          },
          { kind: 'insert-rows', title: 'Own', at: 0, count: 2 },
        ],
      },
      watch,
    );
    const after = bytes();
    expect(packageProblems(after)).toEqual([]);
    const kept = [...partsOf(given)].filter(([path]) => /theme|docProps/.test(path));
    for (const [path, text] of kept) expect(partsOf(after).get(path)).toBe(text);
    const computed = await recalculate(after);
    expect(computed.sheets).toEqual(['Spend by month', 'Own', "Owner's report"]);
    expect(computed.rows('Own').slice(2, 3)).toEqual([['Ayşe', 5, 50]]);
    // By hand: 5 and February's 250.5.
    expect(computed.value('Own', 'A7')).toBe(255.5);
    expect(computed.value("Owner's report", 'B2')).toBe(350.5);
  },
);

withLibreOffice(
  'a whole build goes into a workbook of somebody else, and computes there as it does alone',
  async () => {
    const plan = examplePlan(exampleOf('google-ads-en.csv'));
    const { host, bytes } = fileHost({ bytes: packageOf(fullParts()), today: fixedToday });
    const titles = Object.fromEntries(plan.sheets.map(({ key, title }) => [key, title]));
    await host.apply({ titles, steps: plan.sheets.map((sheet) => ({ kind: 'add-sheet', sheet, place: null })) }, watch);
    const after = bytes();
    expect(packageProblems(after)).toEqual(packageProblems(packageOf(fullParts())));
    const [alone, within] = [await recalculate(await workbookBytes(plan, fixedToday)), await recalculate(after)];
    expect(within.sheets).toEqual(['Own', 'Other & more', ...alone.sheets]);
    for (const { title } of plan.sheets) expect([title, within.rows(title)]).toEqual([title, alone.rows(title)]);
    // What the file says before any program computes it.
    const own = await fileHost({ bytes: await workbookBytes(plan, fixedToday), today: fixedToday }).host.snapshot();
    // A file of its own leaves out what comes to an error or to nothing.
    const filled = (value: CellValue): CellValue => (value === '' || /^#[A-Z]/.test(String(value)) ? null : value);
    const valuesOf = ({ sheets }: WorkbookSnapshot) =>
      plan.sheets.map(({ title }) => [
        title,
        sheets.find((sheet) => sheet.title === title)?.values.map((row) => row.map(filled)),
      ]);
    expect(valuesOf(await host.snapshot())).toEqual(valuesOf(own));
  },
);
