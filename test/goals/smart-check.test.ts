import { functions } from '../../core/functions/index.ts';

const parts = ['objective', 'metric', 'baseline', 'target', 'owner', 'start', 'due', 'goal', 'best_past', 'better'];

const good: Readonly<Record<string, unknown>> = {
  ...{ objective: 'More paying customers', metric: 'Won deals', baseline: 100, target: 120, owner: 'Ayşe' },
  ...{ start: '2026-01-01', due: '2026-06-30', goal: 'Raise revenue', best_past: 90 },
};

type Row = readonly [letter: string, verdict: string, why: string];

const check = (changed: Readonly<Record<string, unknown>> = {}): readonly Row[] =>
  functions.get('SMART_CHECK')?.run(parts.map((part) => ({ ...good, ...changed })[part])) as unknown as readonly Row[];

const letter = (name: string, changed: Readonly<Record<string, unknown>>): readonly [string, string] => {
  const found = check(changed).find(([each]) => each === name) as Row;
  return [found[1], found[2]];
};

test('a good objective meets every letter, and each says why', () => {
  expect(check().map(([name, verdict]) => `${name} ${verdict}`)).toEqual(['S met', 'M met', 'A met', 'R met', 'T met']);
  expect(check().every(([, , why]) => why.endsWith('.'))).toBe(true);
});

test.each([
  ['S', { objective: null }, 'missing', /written down/],
  ['S', { owner: ' ' }, 'missing', /one person/],
  ['S', { owner: 'Ayşe, Mehmet' }, 'missing', /Several/],
  ['S', { owner: 'Anna i Piotr' }, 'missing', /Several/],
  ['S', { owner: 'Budi dan Siti' }, 'missing', /Several/],
  ['S', { owner: 'Ayşe ve Mehmet' }, 'missing', /Several/],
  ['S', { owner: 'سارة وأحمد' }, 'missing', /Several/],
  ['S', { owner: 'Dan Brown' }, 'met', /owns/],
  ['M', { metric: null }, 'missing', /metric/],
  ['M', { target: null }, 'missing', /number/],
  ['M', { target: '25 %' }, 'missing', /not a number/],
  ['M', { baseline: 'ten' }, 'missing', /baseline/],
  ['M', { metric: 'CONVERSION_RATE', baseline: 0.2, target: 25 }, 'caution', /percent/],
  ['M', { metric: 'Conversion rate', baseline: null, target: 25 }, 'caution', /percent/],
  ['M', { metric: 'CONVERSION_RATE', baseline: 0.2, target: 0.25 }, 'met', /target/],
  ['M', { metric: 'ROAS', baseline: 2, target: 4 }, 'met', /target/],
  ['A', { target: 100 }, 'missing', /equals/],
  ['A', { target: 90, better: 'higher' }, 'missing', /worse/],
  ['A', { target: 110, better: 'lower' }, 'missing', /worse/],
  ['A', { metric: 'CPL', baseline: 20, target: 25 }, 'missing', /worse/],
  ['A', { metric: 'CPL', baseline: 20, target: 15, best_past: 18 }, 'met', /reach/],
  ['A', { metric: 'CPL', baseline: 20, target: 8, best_past: 18 }, 'caution', /double/],
  ['A', { target: 200 }, 'caution', /double/],
  ['A', { target: 180 }, 'met', /reach/],
  ['A', { best_past: null }, 'not checked', /best past/],
  ['A', { target: null }, 'not checked', /target/],
  ['R', { goal: null }, 'caution', /goal/],
  ['T', { start: null }, 'missing', /start/],
  ['T', { due: null }, 'missing', /due/],
  ['T', { due: '2025-01-01' }, 'missing', /before/],
  ['T', { due: 'soon' }, 'missing', /not a date/],
])('%s with %j is %s', (name, changed, verdict, why) => {
  const [found, said] = letter(name, changed);
  expect(found).toBe(verdict);
  expect(said).toMatch(why);
});

test('nothing at all is five findings, not an error', () => {
  const rows = functions.get('SMART_CHECK')?.run([]) as unknown as readonly Row[];
  expect(rows.map(([name, verdict]) => [name, verdict])).toEqual([
    ['S', 'missing'],
    ['M', 'missing'],
    ['A', 'not checked'],
    ['R', 'caution'],
    ['T', 'missing'],
  ]);
});

test('a direction that is none is told', () => {
  expect(functions.get('SMART_CHECK')?.run(parts.map((part) => ({ ...good, better: 'up' })[part]))).toMatchObject({
    ...{ code: 'out-of-range', options: ['higher', 'lower'] },
  });
});
