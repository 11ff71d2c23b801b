import { readText } from './read-text.ts';
import { isIntakeFailure, type Table } from './table.ts';

function table(lines: readonly string[]): Table {
  const result = readText(lines.join('\n'), { language: 'en' });
  if (isIntakeFailure(result)) throw new Error(result.code);
  return result;
}

const leftOut = (lines: readonly string[]): number[] => table(lines).leftOut.map(({ row }) => row);

test('subtotals with names of their own, and the totals of all, are left out', () => {
  const lines = [
    ...['Channel;Campaign;Spend;Clicks', 'Search;A;10;1', 'Search;B;20;1', 'Search total;;30;2'],
    ...[
      'Social;C;5;1',
      'Total Social;;5;1',
      'Subtotal mail;;0;0',
      'Mail;D;7;1',
      'Mail total;;7;1',
      'All of it total;;42;4',
    ],
  ];
  expect(leftOut(lines)).toEqual([4, 6, 7, 9, 10]);
});

test('a campaign named after totals stays', () => {
  expect(leftOut(['Campaign;Spend;Clicks', 'A;10;1', 'B;20;2', 'Total wellness;30;4', 'C;1;1'])).toEqual([]);
  expect(leftOut(['Campaign;Spend', 'A;10', 'Total wellness;10'])).toEqual([]);
});

test('averages and notes of a count below the rows are no records', () => {
  expect(leftOut(['Campaign,Spend,Clicks', 'A,10,1', 'B,20,2', 'Average,15,1.5', 'Total campaigns: 2,,'])).toEqual([
    4, 5,
  ]);
});
