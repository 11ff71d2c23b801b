import { allOrSome } from '../thorough.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { changeFor } from './built-book.ts';
import { type GoogleClient, googleClient } from './google-client.ts';

const MOST = 300_000;
const FILE = 'google-ads-en.csv';
const watch = { progress: () => {}, isCancelled: () => false };

/** How far everything on top of the sheets reaches. */
const reachOf = ({ google: { book } }: GoogleClient): unknown =>
  book.titles().map((title) => {
    const { charts, filter, bandings } = book.sheet(title);
    const drawn = charts.map(({ ranges, options }) => [options.title, ranges.map(({ area }) => area)]);
    return { title, drawn, filter: filter?.area, bands: bandings.map(({ area }) => area) };
  });

async function refreshTo(client: GoogleClient, text: string, language: 'en') {
  const source = { table: tableOf(text, language), book: null };
  const choices = { templates: ['kpi'] as const, language, source: FILE };
  const asked = { source, choices, able: client.host.capabilities };
  return client.host.apply(changeFor(asked, await client.host.snapshot()), watch);
}

/** A workbook of half a file, refreshed with the whole file, and what undoes that. */
async function refreshed() {
  const { text } = exampleOf(FILE);
  const client = googleClient({ locale: 'de_DE', today: fixedToday });
  await refreshTo(client, text.trimEnd().split('\n').slice(0, -39).join('\n'), 'en');
  const inverse = await refreshTo(client, text, 'en');
  return { client, inverse };
}

test(
  'bands, filter and charts grow with the data, and an undo that fails leaves them as they were',
  async () => {
    const { client, inverse } = await refreshed();
    const { faults, book, stores } = { ...client.google };
    const rows = book.sheet('Data').filter?.area.lastRow;
    expect(book.sheet('Data').bandings.map(({ area }) => area.lastRow)).toEqual([rows]);
    const before = { book: book.save(), store: [...stores.document], reach: reachOf(client) };
    const again = (): void => {
      faults.none();
      book.restore(before.book);
      stores.document.clear();
      for (const [name, text] of before.store) stores.document.set(name, text);
    };
    await client.host.snapshot();
    faults.callsSince();
    await client.host.apply(inverse, watch);
    const calls = faults.callsSince();
    expect(reachOf(client)).not.toEqual(before.reach);
    const late = Array.from({ length: Math.floor(calls / 2) }, (_, at) => calls - 1 - at);
    for (const at of allOrSome(late, (one) => [6, 14].includes(calls - one))) {
      again();
      await client.host.snapshot();
      faults.failAt(at);
      const isTakenBack = await client.host.apply(inverse, watch).then(
        () => false,
        () => true,
      );
      faults.none();
      if (isTakenBack) expect([at, reachOf(client)]).toEqual([at, before.reach]);
    }
  },
  MOST,
);
