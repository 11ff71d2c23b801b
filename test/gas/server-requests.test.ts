import { loadAddOn } from './add-on.ts';

/** What a request is answered where no service may be touched. */
function ask(request: unknown): unknown {
  const addOn = loadAddOn();
  const answer = JSON.parse(addOn.call('rpc', request) as string);
  expect(addOn.touched).toEqual([]);
  return answer;
}
const refused = (code: string, found: string) => ({ ok: false, error: { code, found } });

test.each(['apply', 'constructor', '__proto__', 'toString', 'CPC', 'showSidebar'])('refuses %s by its name', (name) => {
  expect(ask(JSON.stringify({ name, given: {} }))).toEqual(refused('unknown-request', name));
});

test.each([
  ['nothing', undefined],
  ['text that is no JSON', '{'],
  ['JSON without a name', '{"of":1}'],
  ['a name that is no text', '{"name":["apply"]}'],
  ['null', 'null'],
  ['an object in place of JSON', { name: 'apply' }],
])('refuses %s', (_, request) => {
  expect(ask(request)).toEqual(refused('malformed', ''));
});

test('tells no more of a name than a person reads', () => {
  expect(ask(JSON.stringify({ name: 'a'.repeat(5000) }))).toEqual(refused('unknown-request', 'a'.repeat(100)));
});

const cells = { title: 'Sheet1', row: 0, rows: 1, columns: 1 };

test.each([
  ['cells', undefined],
  ['cells', null],
  ['cells', { ...cells, title: 5 }],
  ['cells', { ...cells, title: 'x'.repeat(201) }],
  ['cells', { ...cells, row: -1 }],
  ['cells', { ...cells, rows: 0.5 }],
  ['cells', { ...cells, columns: '1' }],
  ['cells', { ...cells, columns: 1e9 }],
  ['texts', { language: 'de' }],
  ['texts', { language: 'Sidebar' }],
  ['insert-formula', { formula: ['=1'] }],
  ['show', { title: 'Sheet1', row: 1 }],
  ['read-stored', {}],
  ['store', { name: 'goals' }],
  ['store', { name: 'goals', text: {} }],
  ['keep-choice', { name: 'welcome', text: 'x'.repeat(501) }],
  ['stage', { build: 'b-1', part: 0 }],
  ['stage', { build: 'not one', part: 0, text: '{}' }],
  ['stage', { build: 'b-1', part: 0, text: 'x'.repeat(1_100_001) }],
  ['run', { build: '', parts: 1 }],
  ['run', { build: 'b-1', parts: null }],
  ['take-back', { build: 'x'.repeat(41) }],
])('refuses %s that is given %j before it touches anything', (name, given) => {
  expect(ask(JSON.stringify({ name, given }))).toEqual(refused('malformed', name));
});
