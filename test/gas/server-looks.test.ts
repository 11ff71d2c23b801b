import { doing, title } from './server-doing.ts';
import { serverOver } from './server-driver.ts';

describe('looks', () => {
  test('set each property of all their areas in one call', () => {
    const server = serverOver();
    const areas = ['A1:B2', 'D5'];
    server.google.calls.forget();
    doing(server, {
      ...{ do: 'looks', title },
      looks: [
        { property: 'background', value: '#112233', areas },
        { property: 'fontColor', value: '#445566', areas },
        { property: 'fontFamily', value: 'Arial', areas },
        { property: 'fontSize', value: 14, areas },
        { property: 'fontWeight', value: 'bold', areas },
        { property: 'fontStyle', value: 'italic', areas },
        { property: 'numberFormat', value: '0.0%', areas },
        { property: 'horizontalAlignment', value: 'center', areas },
        { property: 'verticalAlignment', value: 'middle', areas },
        { property: 'wrap', value: true, areas },
        { property: 'background', value: '#ffffff', areas: [] },
      ],
    });
    expect(server.google.book.look(title, 'D5')).toMatchObject({
      ...{ background: '#112233', fontColor: '#445566', fontFamily: 'Arial', fontSize: 14, fontWeight: 'bold' },
      ...{ fontStyle: 'italic', numberFormat: '0.0%', horizontalAlignment: 'center', verticalAlignment: 'middle' },
      wrap: true,
    });
    expect(server.google.calls.counts()).toMatchObject({ 'RangeList.setBackground': 1, 'RangeList.setWrap': 1 });
  });

  test('a grid sets a property of all cells of an area in one call, whatever it is said next to them', () => {
    const server = serverOver();
    server.google.user.type(title, 'A1', ['a']);
    server.google.calls.forget();
    doing(server, {
      ...{ do: 'looks', title, looks: [] },
      grids: [
        { area: 'B2:C3', property: 'fontColor', values: ['#ff0000', null], cells: ['ab', 'ba'] },
        { area: 'B2:C3', property: 'fontSize', values: [18, 10], cells: ['ab', 'bb'] },
      ],
    });
    const looks = ['B2', 'C2', 'B3', 'C3'].map((address) => server.google.book.look(title, address));
    expect(looks.map(({ fontColor, fontSize }) => [fontColor, fontSize])).toEqual([
      ['#ff0000', 18],
      ['#000000', 10],
      ['#000000', 10],
      ['#ff0000', 10],
    ]);
    expect(server.google.calls.counts()).toMatchObject({ 'Range.setFontColors': 1, 'Range.setFontSizes': 1 });
  });

  test('a line on one side is there for each cell of an area', () => {
    const server = serverOver();
    const border = { property: 'border', value: { side: 'bottom', color: '#aabbcc' }, areas: ['B2:C4'] } as const;
    doing(server, { do: 'looks', title, looks: [border] });
    const { book } = server.google;
    expect(JSON.stringify(book.look(title, 'B3'))).toBe(JSON.stringify(book.look(title, 'C4')));
    expect(JSON.stringify(book.look(title, 'B3'))).not.toBe(JSON.stringify(book.look(title, 'B5')));
  });

  test('lines, the page and merged cells', () => {
    const server = serverOver();
    doing(
      server,
      {
        ...{ do: 'lines', title },
        widths: [{ at: 1, count: 2, pixels: 140 }],
        heights: [{ at: 1001, count: 1, pixels: 50 }],
        hiddenRows: [{ at: 3, count: 2 }],
        hiddenColumns: [{ at: 27, count: 1 }],
      },
      { do: 'page', title, frozenRows: 2, frozenColumns: 1, rightToLeft: true, gridlines: false },
      { do: 'merge', title, areas: ['A1:C1'] },
    );
    const { rows, columns, merges, rightToLeft, hidesGridlines } = server.google.book.sheet(title);
    expect([...columns.pixels]).toEqual([
      [1, 140],
      [2, 140],
    ]);
    expect([[...rows.pixels], [...rows.hidden], [...columns.hidden]]).toEqual([[[1001, 50]], [3, 4], [27]]);
    expect([rows.frozen, columns.frozen, rightToLeft, hidesGridlines]).toEqual([2, 1, true, true]);
    expect(merges).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 2 }]);
  });
});
