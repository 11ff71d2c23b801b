import type { WorkbookChange } from './change.ts';
import { readUndo, undoText } from './undo-schema.ts';

const change: WorkbookChange = { titles: {}, steps: [{ kind: 'remove-sheet', title: 'KPIs' }] };
const undo = { titles: ['KPIs'], change };

test('what is kept comes back as it was', () => {
  expect(readUndo(undoText(undo) as string)).toEqual(undo);
});

test('a change that does more than remove sheets is not kept', () => {
  const more: WorkbookChange = { titles: {}, steps: [{ kind: 'set-cells', title: 'KPIs', cells: [] }] };
  expect(undoText({ titles: ['KPIs'], change: more })).toBeNull();
});

test.each([
  'no JSON',
  '{}',
  '{"version":2,"titles":["A"],"steps":[{"kind":"remove-sheet","title":"A"}]}',
  '{"version":1,"titles":[],"steps":[]}',
  '{"version":1,"titles":["A"],"steps":[{"kind":"add-sheet","title":"A"}]}',
])('%s is no undo', (text) => {
  expect(readUndo(text)).toBeNull();
});
