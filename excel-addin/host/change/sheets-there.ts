/** Titles of sheets by their numbers. */
export type There = ReadonlyMap<string, string>;

/** The sheets that there are by now. */
export async function sheetsThere(context: Excel.RequestContext): Promise<There> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}
