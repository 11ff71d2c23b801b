import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import { keepUndos, keptUndos } from '../../core/host/undo/stored-undos.ts';
import { googleClient } from './google-client.ts';

/** A build whose undo is about as long as this, in signs of two bytes. */
const buildOf = (title: string, length: number): KeptUndo => ({
  titles: [title],
  change: {
    titles: {},
    steps: [{ kind: 'set-cells', title: 'Sheet1', cells: [{ row: 0, column: 0, content: 'ع'.repeat(length) }] }],
  },
  ...{ after: [], cells: [[]] },
});

const titlesOf = (undos: readonly KeptUndo[]): readonly unknown[] => undos.map(({ titles }) => titles[0]);

/** 500 KB in all, of which this many are taken by something else that is kept. */
async function filled(length: number) {
  const { host } = googleClient({});
  await host.store('goals', 'ع'.repeat(length));
  return host;
}

test('where the last build and those before do not fit, the last one alone is kept', async () => {
  const host = await filled(95_000);
  const [first, second] = [buildOf('Build1', 90_000), buildOf('Build2', 90_000)];
  expect(await keepUndos(host, [first])).toBe(true);
  expect(await keepUndos(host, [second, first])).toBe(true);
  expect(titlesOf(await keptUndos(host))).toEqual(['Build2']);
});

test('where the last build finds no room at all, no older one is offered in its place, and it is told', async () => {
  const host = await filled(95_000);
  await host.store('choices', 'ع'.repeat(95_000));
  const [first, second] = [buildOf('Build1', 20_000), buildOf('Build2', 90_000)];
  expect(await keepUndos(host, [first])).toBe(true);
  expect(await keepUndos(host, [second, first])).toBe(false);
  expect(await keptUndos(host)).toEqual([]);
});
