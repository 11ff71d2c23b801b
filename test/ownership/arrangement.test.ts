import { arrange, type PresentLines } from '../../core/workbook/ownership/arrangement.ts';
import { linePlaces } from '../../core/workbook/ownership/line-places.ts';

/** Lines as a text: a capital is ours, a small letter the user's, a dot is blank, `#` holds the marks. */
function present(text: string): PresentLines {
  const lines = [...text];
  return {
    count: lines.length,
    places: new Map(lines.flatMap((line, place) => (/[A-Z]/.test(line) ? [[line, place] as const] : []))),
    marks: lines.indexOf('#') < 0 ? null : lines.indexOf('#'),
    isFilled: (place) => lines[place] !== '.',
  };
}

/** The lines after everything is arranged. */
function after(text: string, plan: string, inOrder = false): string {
  const { moves, inserts, final } = arrange([...plan], present(text), inOrder);
  const lines = [...text];
  for (const { from, count, to } of moves) {
    const cut = lines.splice(from, count);
    lines.splice(to > from ? to - count : to, 0, ...cut);
  }
  for (const { at, lines: added } of [...inserts].reverse())
    lines.splice(at, 0, ...added.map((line) => plan[line] as string));
  for (const [line, place] of final.entries()) expect(lines[place]).toBe(plan[line]);
  return lines.join('');
}

test.each([
  ['a new line comes behind the one that it follows', 'ABC.#', 'ABXC', 'ABXC.#'],
  ['a new first line comes before the first', 'ABC.#', 'XABC', 'XABC.#'],
  ['a new last line comes behind the last', 'ABC.#', 'ABCX', 'ABCX.#'],
  ['several come together', 'AB.#', 'XAYZBW', 'XAYZBW.#'],
  ['the user’s lines stay behind the one that they follow', 'AxyBz.#', 'AXBY', 'AxyXBzY.#'],
  ['a blank line parts the user’s lines from ours', 'A.xB', 'AXB', 'AX.xB'],
  ['an order that the user made is kept', 'CAB#', 'ABXC', 'CABX#'],
  ['a line that the plan has no longer stays', 'AGB#', 'AXB', 'AXGB#'],
  ['nothing of ours is left: all comes before the marks', 'xy#', 'AB', 'xyAB#'],
  ['without marks all comes last', 'xy', 'AB', 'xyAB'],
])('%s', (_, now, plan, then) => {
  expect(after(now, plan)).toBe(then);
});

test.each([
  ['one line that was moved', 'BCDA.#', 'ABCD', 'ABCD.#'],
  ['a line with what the user wrote below it', 'BxyCA.#', 'ABC', 'ABxyC.#'],
  ['two lines that changed places', 'DBCA#', 'ABCD', 'ABCD#'],
  ['all of them', 'DCBA#', 'ABCD', 'ABCD#'],
  ['new lines too', 'CxA#', 'AXCY', 'AXCxY#'],
])('into the order of the plan: %s', (_, now, plan, then) => {
  expect(after(now, plan, true)).toBe(then);
});

test('the fewest lines are moved', () => {
  expect(arrange([...'ABCDE'], present('BCDEA'), true).moves).toEqual([{ from: 4, count: 1, to: 0 }]);
});

describe('stretches of lines', () => {
  const places = (now: string, plan: string) => linePlaces(arrange([...plan], present(now), false));

  test('reach from the first to the last of their lines, the user’s between them included', () => {
    expect(places('AxBCD#', 'ABCD').span(1, 2)).toEqual([2, 3]);
    expect(places('CxAB#', 'ABC').span(0, 2)).toEqual([0, 3]);
  });

  test('keep their room behind the last line', () => {
    expect(places('AxBC', 'ABC').span(1, 10)).toEqual([2, 11]);
    expect(places('CAB', 'ABC').span(0, 10)).toEqual([0, 10]);
  });

  test('are closed as long as no other line of the plan stands within them', () => {
    expect(places('ACB#', 'ABC').isClosed(1, 2)).toBe(true);
    expect(places('BAC#', 'ABC').isClosed(1, 2)).toBe(false);
    expect(places('BxGC A#', 'ABC').isClosed(1, 2)).toBe(true);
  });
});
