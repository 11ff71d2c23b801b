/** What takes longest: those who wait for another program, then those that build many whole workbooks. */
const slow = ['/test/browser/', '/test/libreoffice/', '/test/ownership/', '/test/xlsx-file/', '/test/host/'];
const next = [
  '/test/gas/',
  '/test/excel/',
  '/test/hostile/',
  '/test/workbook/',
  '/test/command/',
  '/test/share-check/',
  '/test/goals/',
];
const order = [...slow, ...next];

const rank = ({ path }) => {
  const found = order.findIndex((folder) => path.includes(folder));
  return found < 0 ? order.length : found;
};

/** Starts the long suites first, on a fresh clone too: one that starts last keeps only one core busy. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
  shard(tests) {
    return tests;
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
