import { stackTables } from '../../core/intake/stack-tables.ts';
import { tableOf } from '../workbook/examples.ts';

const header = 'Day,Campaign,Cost,Conversions';
const named = (name: string, ...rows: readonly string[]) => ({
  name,
  table: tableOf([header, ...rows].join('\n'), 'en'),
});
const costs = (...given: readonly ReturnType<typeof named>[]) =>
  stackTables(given).columns.find(({ field }) => field === 'spend')?.cells;
const told = (...given: readonly ReturnType<typeof named>[]) =>
  stackTables(given).problems.map(({ code, source, others, rows }) => ({ code, source, others, rows }));

const june = named('june.csv', '2026-06-01,Brand,10,1', '2026-06-02,Brand,20,2', '2026-06-02,Spring,30,3');
const later = named('later.csv', '2026-06-02,Brand,25,2', '2026-06-02,SPRING,30,3', '2026-06-03,Brand,40,4');

describe('several exports of one kind', () => {
  test('count a record that both have once, and the later figures where they differ', () => {
    expect(costs(june, later)).toEqual([10, 30, 25, 40]);
    expect(told(june, later)).toEqual([
      { code: 'shared-rows', source: 'later.csv', others: ['june.csv'], rows: [3] },
      { code: 'restated-rows', source: 'later.csv', others: ['june.csv'], rows: [2] },
    ]);
  });

  test('given twice count once', () => {
    expect(costs(june, june)).toEqual([10, 20, 30]);
    const { rowCount, sourceRows, rowSources } = stackTables([june, june]);
    expect({ rowCount, sourceRows, rowSources }).toMatchObject({ rowCount: 3, sourceRows: [2, 3, 4] });
    expect(rowSources).toHaveLength(3);
  });

  test('three of them are set against each other', () => {
    const last = named('last.csv', '2026-06-02,Brand,26,2', '2026-06-03,Brand,40,4');
    expect(costs(june, later, last)).toEqual([10, 30, 40, 26]);
  });

  test('keep equal records of one source', () => {
    const twice = named('twice.csv', '2026-06-01,Brand,10,1', '2026-06-01,Brand,10,1');
    expect(costs(twice)).toEqual([10, 10]);
    expect(costs(twice, june)).toEqual([10, 10, 20, 30]);
  });

  test('keep a figure that the later one leaves empty', () => {
    const blank = named('blank.csv', '2026-06-01,Brand,10,1', '2026-06-02,Brand,,5');
    expect(costs(june, blank)).toEqual([10, 30, 20]);
  });

  test('of which no record is the same are kept, since they may be of two accounts, and that is told', () => {
    const other = named('other.csv', '2026-06-01,Brand,11,1', '2026-06-02,Brand,21,2');
    expect(costs(june, other)).toEqual([10, 20, 30, 11, 21]);
    expect(told(june, other)).toEqual([
      { code: 'rival-rows', source: 'other.csv', others: ['june.csv'], rows: [2, 3] },
    ]);
  });

  test('of other columns are another kind', () => {
    const social = {
      name: 'social.csv',
      table: tableOf(`Date,Campaign name,Amount spent,Conversions\n2026-06-01,Brand,10,1`, 'en'),
    };
    expect(stackTables([june, social]).rowCount).toBe(4);
    expect(stackTables([june, social]).problems).toEqual([]);
  });
});
