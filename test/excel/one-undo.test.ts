import type { ChangeStep } from '../../core/host/change.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { contentOf, FIGURES, figuresAndReader, only } from '../host/arranging-change.ts';
import { threeSheets } from '../host/contract-change.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const write: ChangeStep = { kind: 'set-cells', title: FIGURES, cells: [{ row: 1, column: 0, content: 'ours' }] };
const insertion: ChangeStep = { kind: 'insert-rows', title: FIGURES, at: 3, count: 1 };

/** An Excel with sheets in it, and the options that every run over it was asked for since. */
async function noted(requirementSet: string) {
  const client = excelClient({ requirementSet });
  await client.host.apply(figuresAndReader, watch);
  const asked: (boolean | undefined)[] = [];
  const { Excel, office } = client.excel;
  const run = ((...given: readonly unknown[]) => {
    const [options] = given as [Excel.RunOptions];
    if (typeof options === 'object' && 'delayForCellEdit' in options) asked.push(options.mergeUndoGroup);
    return (Excel.run as (...all: readonly unknown[]) => unknown)(...given);
  }) as typeof Excel.run;
  const supports = (version: string): boolean => office.requirements.isSetSupported('ExcelApi', version);
  return { ...client, asked, host: excelHost({ run, displayLanguage: null, supports }) };
}

test('a change of cells and lines is one undo for Excel, from ExcelApi 1.20 on', async () => {
  for (const [set, isOne] of [
    ['1.12', undefined],
    ['1.19', undefined],
    ['1.20', true],
    ['1.21', true],
  ] as const) {
    const { host, asked } = await noted(set);
    await host.apply(only(write, insertion), watch);
    expect([set, asked]).toEqual([set, [isOne]]);
  }
});

test('a change that adds or removes sheets is none: Excel has no undo for that', async () => {
  const { host, asked } = await noted('1.21');
  const inverse = await host.apply(threeSheets, watch);
  await host.apply(inverse, watch);
  expect(asked).toEqual([undefined, undefined]);
});

test('where Excel refuses to undo a part of it at one go, the change is done all the same, once', async () => {
  const { excel, host, asked } = await noted('1.21');
  const before = contentOf(await host.snapshot());
  excel.batches.failAt(excel.batches.count + 1, { after: 12, code: 'UndoNotSupported' });
  const inverse = await host.apply(only(insertion, write), watch);
  expect(asked).toEqual([true, undefined]);
  expect([excel.book.value(FIGURES, 'A2'), excel.book.value(FIGURES, 'A5')]).toEqual(['ours', 'Mar']);
  await host.apply(inverse, watch);
  expect(contentOf(await host.snapshot())).toEqual(before);
});
