import { errorCell, excelRuntime } from './runtime.ts';

/** A script of one function, by the code of what it gives. */
const giving = (code: string) =>
  excelRuntime(`CustomFunctions.associate('GIVE', (...given) => { ${code} })`, 'en-US').call('GIVE', 1, [[2]]);

test.each([
  ['null in a row', 'return [[1, null]]', /Not a cell: null/],
  ['NaN in a row, of which JSON makes null', 'return [[NaN]]', /Not a cell: null/],
  ['nothing', 'return', /No rows/],
  ['a single value, where rows are declared', 'return 5', /No rows: 5/],
  ['rows of unlike length', 'return [[1, 2], [3]]', /A row of another length/],
  ['no rows', 'return []', /No rows/],
  ['an object', 'return [[{}]]', /Not a cell/],
  ['an exception', 'throw new Error("oh")', /The function failed by 2/],
  ['a promise of an exception', 'return Promise.reject(new Error("oh"))', /The function failed by 3/],
])('the runtime fails by name on %s', async (_, code, message) => {
  await expect(giving(code)).rejects.toThrow(message);
});

test('a function is called with all that Excel hands over, and an object about the call', async () => {
  const code = 'return [[given.length, JSON.stringify(given.slice(0, 2)), typeof given[2]]]';
  expect(await giving(code)).toEqual({ rows: [[3, '[1,[[2]]]', 'object']] });
});

test('error cells come as errors of the runtime, and errors go out with the reasons that Excel shows', async () => {
  const script = `CustomFunctions.associate('ECHO', ([[cell]]) => {
    if (!(cell instanceof CustomFunctions.Error)) throw new Error('no error');
    throw new CustomFunctions.Error(cell.code, 'why');
  })`;
  const excel = excelRuntime(script, null);
  expect(await excel.call('ECHO', [[errorCell('#N/A')]])).toEqual({ error: '#N/A', reason: 'why' });
  expect(await excel.call('ECHO', [[errorCell('#NUM!')]])).toEqual({ error: '#NUM!', reason: '' });
});

test('a function that Excel was not told of fails, and one told twice is warned of', async () => {
  const excel = excelRuntime("for (const one of [1, 2]) CustomFunctions.associate('TWO', () => [[one]])", null);
  expect(excel.warnings).toEqual(['[DuplicatedName] Function=TWO']);
  expect(await excel.call('TWO')).toEqual({ rows: [[2]] });
  await expect(excel.call('THREE')).rejects.toThrow();
});
