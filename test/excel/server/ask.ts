import type { FakeExcel } from './fake-excel.ts';

/** Does something to the first sheet in one batch, and gives what it gave. */
export const onSheet = <Result>(
  { Excel: excel }: FakeExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> =>
  excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

/** Why a batch failed: Excel's code and what it was about; null where it did not fail. */
export async function failureOf(work: Promise<unknown>): Promise<Readonly<{ code: string; message: string }> | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code = 'none', message = '' } = error as { code?: string; message?: string };
    return { code, message };
  }
}

export const codeOf = async (work: Promise<unknown>): Promise<string | null> => (await failureOf(work))?.code ?? null;
