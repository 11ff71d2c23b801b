import { marksheet, removeTemporaryFolders } from './marksheet.ts';

afterAll(removeTemporaryFolders);

const call = (...words: string[]) => marksheet(['call', ...words]);

/** The answer on standard output, where nothing else may be. */
async function answer(...words: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await call(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[^\n]+\n$/);
  return JSON.parse(stdout);
}

/** The reason on the last line of standard error, where the exit code is 1 and nothing was printed as a result. */
async function reason(...words: string[]): Promise<{ code: string; message: string }> {
  const { code, stdout, stderr } = await call(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const told = JSON.parse(stderr.trimEnd().split('\n').pop() ?? '') as { code: string; message: string };
  expect(Object.keys(told)).toEqual(['code', 'message']);
  expect(told.message).not.toMatch(/[{}]/);
  return told;
}

async function refusal(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await call(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('scalars', () => {
  test.concurrent('a number for numbers, in the order of the parameters', async () => {
    expect(await answer('CONVERSION_RATE', '120', '4000')).toBe(0.03);
  });

  test.concurrent('a function is known in any case', async () => {
    expect(await answer('mql_sql', '1000', '350')).toBe(0.35);
  });

  test.concurrent('a minus in front belongs to the argument', async () => {
    expect(await answer('ROI', '-50', '100')).toBe(-1.5);
  });

  test.concurrent('an optional argument that is null or left out takes its default', async () => {
    const [left, given] = await Promise.all([answer('CLV', '60', '6', '3'), answer('CLV', '60', '6', '3', 'null')]);
    expect([left, given]).toEqual([1080, 1080]);
  });

  test.concurrent('a text argument is JSON too', async () => {
    expect(await answer('CLV_DISCOUNTED', '100', '0', '0.1', '"start"')).toBeCloseTo(100, 9);
  });
});

describe('no answer', () => {
  test.concurrent.each([
    ['null', ['CONVERSION_RATE', 'null', '4000'], 'no-data', 'conversions'],
    ['a missing argument', ['CONVERSION_RATE', '120'], 'no-data', 'visitors'],
    ['no argument at all', ['CONVERSION_RATE'], 'no-data', 'conversions'],
    ['a zero denominator', ['CONVERSION_RATE', '120', '0'], 'zero-denominator', 'visitors'],
    ['text', ['CONVERSION_RATE', '"120"', '4000'], 'not-a-number', '120'],
    ['a number beyond all numbers', ['CONVERSION_RATE', '1e999', '4000'], 'not-a-number', 'conversions'],
    ['a percent that is no fraction', ['CLV', '60', '6', '3', '40'], 'out-of-range', '0.25'],
    ['a choice that is none', ['CLV_DISCOUNTED', '100', '0.5', '0.1', '"later"'], 'out-of-range', 'end, start'],
    ['shapes that differ', ['SALES_CYCLE_LENGTH', '[[46000],[46001]]', '[[46009]]'], 'shape-mismatch', 'ranges'],
  ])('%s', async (_, words, code, named) => {
    const told = await reason(...words);
    expect(told.code).toBe(code);
    expect(told.message).toContain(named);
  });
});

describe('ranges', () => {
  test.concurrent('a column against a column', async () => {
    expect(await answer('CTR', '[[5],[10]]', '[[100],[400]]')).toEqual([[0.05], [0.025]]);
  });

  test.concurrent('a column against one value, and a row against a column', async () => {
    expect(await answer('CTR', '[[5],[10]]', '100')).toEqual([[0.05], [0.1]]);
    expect(await answer('CTR', '[[5,10]]', '[[100],[200]]')).toEqual([
      [0.05, 0.1],
      [0.025, 0.05],
    ]);
  });

  test.concurrent('a cell without an answer says why, and the others have theirs', async () => {
    expect(await answer('CTR', '[[5],[null],["x"],[7]]', '[[100],[100],[100],[0]]')).toEqual([
      [0.05],
      [{ code: 'no-data' }],
      [{ code: 'not-a-number' }],
      [{ code: 'zero-denominator' }],
    ]);
  });

  test.concurrent('a range of one cell without an answer is a range still', async () => {
    expect(await answer('CTR', '[[5]]', '[[0]]')).toEqual([[{ code: 'zero-denominator' }]]);
  });

  test.concurrent('of ranges that differ in length, the cells that all have are computed, and it is said why not all', async () => {
    const { code, stdout, stderr } = await call('CTR', '[[5],[10],[15]]', '[[100],[100]]');
    expect({ code, rows: JSON.parse(stdout) }).toEqual({
      code: 0,
      rows: [[0.05], [0.1], [{ code: 'shape-mismatch' }]],
    });
    expect(stderr).toBe('The ranges have 3 and 2 rows: give ranges of one size\n');
  });

  test.concurrent('a function that spills has one row an item and no header', async () => {
    expect(await answer('LEAD_SCORE', '[[1,1],[1,0],[null,null]]', '[[30,20]]')).toEqual([
      [100],
      [60],
      [{ code: 'no-data' }],
    ]);
  });
});

describe('wrong use', () => {
  test.concurrent.each([
    ['no function', [], 'function'],
    ['an unknown function', ['CONVERSION_RAT', '1', '2'], 'CONVERSION_RAT'],
    ['a name from an object’s insides', ['constructor', '1'], 'constructor'],
    ['what is not JSON', ['CTR', 'abc', '2'], 'abc'],
    ['an empty argument', ['CTR', '', '2'], 'Argument 1'],
    ['an object', ['CTR', '1', '{"toString":1}'], 'Argument 2'],
    ['a range of three dimensions', ['CTR', '[[[1]]]', '2'], 'Argument 1'],
    ['too many arguments', ['CTR', '1', '2', '3'], '3 were given'],
  ])('%s', async (_, words, named) => {
    expect(await refusal(...words)).toContain(named);
  });
});
