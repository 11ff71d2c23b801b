import { findHeader } from './header-row.ts';
import { NumberScanner } from './number-scanner.ts';

const headerOf = (text: string): number =>
  findHeader(
    text.split('\n').map((line) => line.split(',')),
    new NumberScanner('en'),
  ).index;

test.each([
  ['a first row of words', 'Campaign,Clicks\nA,1', 0],
  ['a title and a range above', 'My report\n2026-07-01 to 2026-07-31\n\nCampaign,Clicks,Cost\nA,1,2\nB,3,4', 3],
  ['a start and an end in two cells', 'Report Start: 7/1/2026, Report End: 7/31/2026\nCampaign,Clicks,Cost\nA,1,2', 1],
  ['a padded title', 'My report,,\n,,\nCampaign,Clicks,Cost\nA,1,2', 2],
  ['years as headers', 'Campaign,2024,2025\nA,1,2', 0],
  ['unknown words', 'Foo,Bar\nx,1\ny,2', 0],
  ['text only', 'Vorname,Nachname\nAnna,Schmidt\nBen,Klein', 0],
  ['one column, with a word in the data that is a header elsewhere', 'Kanalliste\nFacebook\nEmail\nSearch', 0],
  ['one column under a title', 'My report\nClicks\n5\n6', 1],
  ['more preamble than data', 'a\nb\nc\nd\ne\nCampaign,Clicks,Cost,Revenue\nA,1,2,3', 5],
  ['an empty header', 'Campaign,,Clicks\nA,x,1\nB,y,2', 0],
  ['data only', '2026-07-01,1,2\n2026-07-02,3,4', -1],
])('%s', (_, text, index) => {
  expect(headerOf(text)).toBe(index);
});

test('labels with dates beside them are preamble where well-known headers follow', () => {
  expect(headerOf('Period,1.7.2026,31.7.2026\nCampaign,Spend\nA,10\nB,20')).toBe(1);
  expect(headerOf('Campaign,2026-07-01,2026-07-02\nA,1,2\nB,3,4')).toBe(0);
});
