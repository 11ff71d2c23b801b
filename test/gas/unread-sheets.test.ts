import { readSheet } from '../../gas/client/read/read-sheet.ts';

test('a sheet of the user that is too large to be read is told as unread, and Google is not asked for its cells', async () => {
  const call = (): Promise<never> => Promise.reject(new Error('Nothing is to be asked'));
  const summary = { title: 'Log', key: null, isHidden: false, rows: 20_001, columns: 10, cells: null };
  const { sheet } = await readSheet(call, summary, false);
  expect(sheet).toEqual({ title: 'Log', key: null, hidden: false, values: [], formulas: [], isUnread: true });
});
