import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { OWN_FOLDER, recalculate, recalculateAll } from './libreoffice.ts';
import { withLibreOffice } from './skip.ts';

const formula = (text: string, more: Partial<Cell> = {}): Partial<Cell> => ({
  type: 'formula',
  value: null,
  formula: text,
  ...more,
});

const workbook = (cells: readonly Partial<Cell>[], name = 'Sheet'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, cells: new Map(cells.map((cell, column) => [`0,${column}`, cell])) }] });

const leftovers = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(OWN_FOLDER));

withLibreOffice('values come back to the last bit, whatever was stored before', async () => {
  const computed = await recalculate(
    await workbook(
      [
        { type: 'number', value: 0.1 },
        formula('A1/3'),
        formula('A1/3/10000000', { formulaResult: 999 }),
        formula('IF(A1>0,"","x")'),
        formula('1/(A1-A1)'),
        formula('A1>0'),
        formula('"ığ "&A1'),
        formula('DATE(2026,7,1)', { style: { numFmt: 'yyyy-mm-dd' } }),
        formula('_xlfn.MAXIFS(A1:A2,A1:A2,">0")'),
      ],
      'Veri ığ',
    ),
  );
  expect(computed.sheets).toEqual(['Veri ığ']);
  expect(computed.rows('Veri ığ')[0]).toEqual([
    0.1,
    0.1 / 3,
    0.1 / 3 / 1e7,
    null,
    '#DIV/0!',
    true,
    'ığ 0.1',
    46_204,
    0.1,
  ]);
  expect(computed.value('Veri ığ', 'B1')).toBe(0.1 / 3);
  expect(computed.value('Veri ığ', 'AA9')).toBeNull();
  expect(() => computed.value('Data', 'A1')).toThrow('There is no sheet Data, only Veri ığ');
  expect(await leftovers()).toEqual([]);
});

withLibreOffice('workbooks asked for together are computed one after the other', async () => {
  const both = await Promise.all([
    recalculate(await workbook([formula('1+1')])),
    recalculate(await workbook([formula('2+2')])),
  ]);
  expect(both.map((computed) => computed.value('Sheet', 'A1'))).toEqual([2, 4]);
});

withLibreOffice('several workbooks at once, and the texts of a formula that cells share', async () => {
  const shared = new Map<string, Partial<Cell>>();
  for (const [row, value] of [1, 0, 2].entries()) {
    shared.set(`${row},0`, { type: 'number', value });
    shared.set(`${row},1`, formula(`IF(A${row + 1}>0,"yes ığ","")`));
  }
  const [first, second] = await recalculateAll([
    await writeXlsx({ sheets: [{ name: 'Sheet', cells: shared }] }),
    await workbook([formula('1+1')]),
  ]);
  expect(first?.rows('Sheet')).toEqual([[1, 'yes ığ'], [0], [2, 'yes ığ']]);
  expect(second?.value('Sheet', 'A1')).toBe(2);
});

withLibreOffice('bytes that are no workbook are an error, and the next workbook is computed all the same', async () => {
  await expect(recalculate(new Uint8Array([80, 75, 3, 4, 0, 0]))).rejects.toThrow('LibreOffice could not convert');
  expect((await recalculate(await workbook([formula('1+1')]))).value('Sheet', 'A1')).toBe(2);
});
