import { type Server, serverOver } from './server-driver.ts';

const MOST = 100_000;

const texts: readonly (readonly [string, string])[] = [
  ['nothing at all', ''],
  ['a few words', 'On track'],
  ['JSON', JSON.stringify({ goals: ['a', '"b"'], version: 1 })],
  ['every language', 'Açık, dönüşüm, zażółć, الأهداف, 目標'.repeat(2000)],
  ['signs of four bytes', '😀👩‍👩‍👧'.repeat(5000)],
  ['half characters', `a\ud83db\udc00${'x'.repeat(9000)}\udfff`],
  ['control characters', 'a\u0000b\u001fc\r\n\t\u007f\uffff'],
  ['texts that look like what is kept', '="a"'],
  ['as much as there may be', 'ş'.repeat(MOST)],
];

const stored = (server: Server, name = 'goals') => server.ask('read-stored', { name });

test.each(texts)('%s come back as they were', (_, text) => {
  const server = serverOver();
  server.ask('store', { name: 'goals', text });
  expect(stored(server)).toBe(text);
});

test('nothing is stored at first, and after it is forgotten; nothing is left behind', () => {
  const server = serverOver();
  expect(stored(server)).toBeNull();
  server.ask('store', { name: 'goals', text: 'x'.repeat(20_000) });
  server.ask('store', { name: 'goals', text: null });
  server.ask('store', { name: 'goals', text: null });
  expect(stored(server)).toBeNull();
  expect(server.google.stores.document.size).toBe(0);
});

test('names do not meet, not even where one begins as another', () => {
  const server = serverOver();
  const names = ['a', 'a b', 'a b 0', '1 0 a', ''];
  for (const name of names) server.ask('store', { name, text: `${name} ${'x'.repeat(9000)}` });
  for (const name of names) server.ask('store', { name, text: `${name} again` });
  for (const name of names) expect(stored(server, name)).toBe(`${name} again`);
  server.ask('store', { name: 'a', text: null });
  expect(stored(server, 'a b')).toBe('a b again');
});

test('no piece is longer than Google takes, and a new text leaves none of the old one', () => {
  const server = serverOver();
  server.ask('store', { name: 'goals', text: '目'.repeat(50_000) });
  const before = server.google.stores.document.size;
  server.ask('store', { name: 'goals', text: '目'.repeat(49_000) });
  expect(server.google.stores.document.size).toBe(before);
  server.ask('store', { name: 'goals', text: 'short' });
  expect(server.google.stores.document.size).toBe(2);
});

test('a text that is too long is refused, and the old one stays', () => {
  const server = serverOver();
  server.ask('store', { name: 'goals', text: 'old' });
  expect(server.failure('store', { name: 'goals', text: 'x'.repeat(MOST + 1) })).toEqual({
    code: 'too-long',
    found: String(MOST),
  });
  expect(stored(server)).toBe('old');
});

test('more than the store holds leaves the old text', () => {
  const server = serverOver();
  for (const name of ['a', 'c']) server.ask('store', { name, text: '目'.repeat(70_000) });
  expect(server.failure('store', { name: 'b', text: '目'.repeat(70_000) })?.code).toBe('too-large');
  expect(stored(server, 'b')).toBeNull();
  expect(server.failure('store', { name: 'a', text: '目'.repeat(71_000) })?.code).toBe('too-large');
  expect(stored(server, 'a')).toBe('目'.repeat(70_000));
});

describe.each([
  ['fails', false],
  ['is killed', true],
])('whichever call %s', (_, isKilled) => {
  test('the old text is there or the new one, and the next text leaves nothing of them', () => {
    const [old, next] = ['o'.repeat(20_000), 'n'.repeat(30_000)];
    for (let at = 0; ; at += 1) {
      const server = serverOver();
      const { faults, stores } = server.google;
      server.ask('store', { name: 'goals', text: old });
      if (isKilled) faults.killAt(at);
      else faults.failAt(at);
      let failed = false;
      try {
        failed = server.failure('store', { name: 'goals', text: next }) !== null;
      } catch {
        failed = true;
      }
      const fired = faults.fired();
      faults.revive();
      faults.none();
      if (failed) expect([old, next]).toContain(stored(server));
      else expect(stored(server)).toBe(next);
      server.ask('store', { name: 'goals', text: 'end' });
      expect([stored(server), stores.document.size]).toEqual(['end', 2]);
      if (!fired) break;
    }
  });
});

test('a choice is the user’s own, kept and forgotten', () => {
  const { ask, google } = serverOver();
  expect(ask('read-choice', { name: 'welcome' })).toBeNull();
  ask('keep-choice', { name: 'welcome', text: 'seen' });
  expect(ask('read-choice', { name: 'welcome' })).toBe('seen');
  expect(google.stores.document.size).toBe(0);
  ask('keep-choice', { name: 'welcome', text: null });
  expect(ask('read-choice', { name: 'welcome' })).toBeNull();
});

test('as long as a text may be in signs of three bytes, it can take the place of another', () => {
  const server = serverOver();
  const [old, now] = ['目'.repeat(79_000), '標'.repeat(79_000)];
  server.ask('store', { name: 'goals', text: old });
  server.ask('store', { name: 'goals', text: now });
  expect(stored(server)).toBe(now);
  expect(server.failure('store', { name: 'goals', text: '目'.repeat(MOST) })).toEqual({
    ...{ code: 'too-long', found: '79999' },
  });
  expect(stored(server)).toBe(now);
});
