import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { languages } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../core/workbook/evaluate/value.ts';
import type { CellValue, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { readZip, writeZip } from '../../local/xlsx/zip.ts';
import { seed } from '../random.ts';
import { withCell, withDataRows } from './changed-plan.ts';
import { exampleOf, examplePlan, examples, fixedToday, planOf, tableOf } from './examples.ts';
import { formulaCells } from './formula-cells.ts';
import { xmlProblem } from './well-formed.ts';

type Parts = ReadonlyMap<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  new Map(readZip(bytes).map((entry) => [entry.path, Buffer.from(entry.bytes).toString('utf8')]));

const write = (plan: WorkbookPlan): Promise<Uint8Array> => workbookBytes(plan, fixedToday);

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1]?.replaceAll('&amp;', '&').replaceAll('&apos;', "'") ?? '';

/** Parts that no content type covers, and content types of parts that are not there. */
function uncovered(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const defaults = new Set([...types.matchAll(/<Default[^>]*>/g)].map(([one]) => attribute(one, 'Extension')));
  const overrides = new Set(
    [...types.matchAll(/<Override[^>]*>/g)].map(([one]) => attribute(one, 'PartName').slice(1)),
  );
  const paths = [...parts.keys()].filter((path) => path !== '[Content_Types].xml');
  return [
    ...paths.filter((path) => !overrides.has(path) && !defaults.has(path.slice(path.lastIndexOf('.') + 1))),
    ...[...overrides].filter((path) => !parts.has(path)).map((path) => `${path} is not there`),
  ];
}

/** Relationships that lead nowhere. */
const dangling = (parts: Parts): string[] =>
  [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return [];
    const folder = path.slice(0, path.lastIndexOf('_rels/'));
    return [...xml.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([one]) => {
      if (attribute(one, 'TargetMode') === 'External') return [];
      const target = new URL(attribute(one, 'Target'), `file:///${folder}`).pathname.slice(1);
      return parts.has(target) ? [] : [`${path}: ${target}`];
    });
  });

/** Relationship ids that a part names and its .rels do not. */
const unknownIds = (parts: Parts): string[] =>
  [...parts].flatMap(([path, xml]) => {
    const at = path.lastIndexOf('/') + 1;
    const relations = parts.get(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`) ?? '';
    return [...xml.matchAll(/\sr:(?:id|embed)="([^"]+)"/g)].flatMap(([, id]) =>
      relations.includes(`Id="${id}"`) ? [] : [`${path}: ${id}`],
    );
  });

function packageProblems(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const malformed = [...parts].flatMap(([path, xml]) => {
    const problem = xmlProblem(xml);
    return problem ? [`${path}: ${problem}`] : [];
  });
  return [...malformed, ...uncovered(parts), ...dangling(parts), ...unknownIds(parts)];
}

const dateless = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value === '' ? null : (value ?? null);

describe.each(examples.map((example) => [example.file, example] as const))('%s', (_, example) => {
  const plan = examplePlan(example);
  const bytes = write(plan);

  test('is a package of well-formed parts that all belong together', async () => {
    expect(packageProblems(await bytes)).toEqual([]);
  });

  test('holds the data and the values of all formulas', async () => {
    const { sheets } = await readXlsx(await bytes);
    const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
    const evaluator = createEvaluator(plan, fixedToday);
    const wrong = formulaCells(plan).flatMap(({ sheet, title, row, column }) => {
      const value = evaluator.cellValue(sheet, row, column);
      const found = dateless(rowsOf.get(title)?.[row]?.[column]);
      const wanted = isError(value) ? found : value === '' ? null : value;
      return found === wanted ? [] : [`${title} ${row + 1} ${column + 1}: ${found}, not ${wanted}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
    const [block] = plan.sheets.find(({ key }) => key === 'data')?.columnBlocks ?? [];
    const data = rowsOf.get(plan.sheets.find(({ key }) => key === 'data')?.title ?? '') ?? [];
    const columns = block?.columns.map((__, column) => data.slice(1).map((row) => dateless(row[column])));
    expect(columns).toEqual(block?.columns);
  });
});

test('the same plan makes the same file', async () => {
  const plan = examplePlan(exampleOf('funnel-ar.tsv'));
  expect(Buffer.from(await write(plan)).equals(Buffer.from(await write(plan)))).toBe(true);
});

test('sheets have titles that spreadsheets take, in every language', () => {
  for (const example of examples)
    for (const language of languages) {
      const titles = examplePlan(example, { language }).sheets.map(({ title }) => title);
      expect(titles.filter((title) => title.length > 31 || title === '' || /[:\\/?*[\]]|^'|'$/.test(title))).toEqual(
        [],
      );
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    }
});

test('names of a workbook quote the titles of sheets', async () => {
  for (const { file } of [exampleOf('google-ads-en.csv'), exampleOf('funnel-ar.tsv')]) {
    const plan = examplePlan(exampleOf(file));
    const workbook = partsOf(await write(plan)).get('xl/workbook.xml') ?? '';
    const names = [...workbook.matchAll(/<definedName[^>]*>([^<]*)<\/definedName>/g)].map(([, range = '']) => range);
    expect(names.length).toBeGreaterThan(2);
    const titles = new Set(plan.sheets.map(({ title }) => title));
    for (const range of names)
      for (const part of range.replaceAll('&apos;', "'").split(',')) {
        const [, title = ''] = /^'((?:[^']|'')+)'!\$/.exec(part) ?? [];
        expect([part, titles.has(title.replaceAll("''", "'"))]).toEqual([part, true]);
      }
  }
});

/** What people paste: likenesses of formulas, XML and escapes, characters that XML can't hold, more than a cell holds. */
const strange = [
  '=1+1',
  '+SUM(A1)',
  '@x',
  '<b>&amp;</b>',
  ']]>',
  'a\u0000b\u0001c\u001Fd',
  'e\uD800f',
  '\uFFFEg',
  ' h ',
  '𝒾\t\nj',
  'k_x0041_\r',
  'l'.repeat(40_000),
];
const speakable = [
  '=1+1',
  '+SUM(A1)',
  '@x',
  '<b>&amp;</b>',
  ']]>',
  'abcd',
  'ef',
  'g',
  ' h ',
  '𝒾\t\nj',
  'k_x0041_',
  'l'.repeat(32_767),
];

test('texts stay texts: likenesses of formulas, of XML, and what XML cannot hold', async () => {
  const text = 'Date,Campaign,Clicks,Impressions\n2026-01-01,first,1,10\n2026-01-02,second,2,20';
  const plan = planOf(tableOf(text, 'en'), { source: 'a\u0001<b>&"c".csv', granularity: 'month' });
  const long = withDataRows(
    plan,
    3,
    strange.map((campaign) => [46_030, campaign, 1, 10]),
  );
  const both = strange.reduce<WorkbookPlan>(
    (all, one, index) => withCell(all, 'by-campaign', 4, 30 + index, one),
    long,
  );
  const bytes = await write(both);
  expect(packageProblems(bytes)).toEqual([]);
  const { sheets } = await readXlsx(bytes);
  const data = sheets.find(({ name }) => name === 'Data');
  expect(data?.rows.slice(3).map((row) => row[1])).toEqual(speakable);
  expect(sheets.find(({ name }) => name === 'By Campaign')?.rows[4]?.slice(30)).toEqual(speakable);
  const formulas = [...partsOf(bytes)].flatMap(([path, xml]) =>
    path.startsWith('xl/worksheets/sheet')
      ? [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula]) => formula)
      : [],
  );
  expect(formulas.filter((formula) => ['1+1', '=1+1', 'SUM(A1)', '+SUM(A1)', '@x'].includes(String(formula)))).toEqual(
    [],
  );
  expect(formulas.length).toBeGreaterThan(20);
});

const cells = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Cc}|\uFFFE|\uFFFF/u.test(text)),
);

test('long data is read back as it was', async () => {
  const blocks = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cells, { minLength: height, maxLength: height }), { minLength: width, maxLength: width }),
    );
  const property = fc.asyncProperty(blocks, async (columns: readonly (readonly CellValue[])[]) => {
    const draft = draftSheet('data', 'Data');
    draft.putRow(
      0,
      0,
      columns.map((_, index) => `Column ${index + 1}`),
    );
    const sheet = draft.finish({ columnBlocks: [{ row: 1, column: 0, columns }] });
    const bytes = await write({ language: 'en', title: 'Test', sheets: [sheet] });
    expect(packageProblems(bytes)).toEqual([]);
    const [read] = (await readXlsx(bytes)).sheets;
    const rows = columns[0]?.map((_, row) => columns.map((__, column) => read?.rows[row + 1]?.[column] ?? null));
    expect(rows).toEqual(columns[0]?.map((_, row) => columns.map((column) => column[row] ?? null)));
  });
  await fc.assert(property, { seed, numRuns: 60 });
});

test('what is packed is unpacked as it was', () => {
  const entries = fc.uniqueArray(
    fc.record({
      path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      bytes: fc.uint8Array({ maxLength: 3000 }),
    }),
    { selector: ({ path }) => path, maxLength: 20 },
  );
  const property = fc.property(entries, (files) => {
    const read = readZip(writeZip(files)).map(({ path, bytes }) => ({ path, bytes: [...bytes] }));
    expect(read).toEqual(files.map(({ path, bytes }) => ({ path, bytes: [...bytes] })));
  });
  fc.assert(property, { seed, numRuns: 200 });
});
