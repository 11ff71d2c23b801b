import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { undoBuild } from '../../sidebar/build/effects/undo-build.ts';
import { memoryHost } from '../host/memory-host.ts';
import { planEmptyGoals } from './planned-goals.ts';
import { toolsOver } from './tools-over.ts';

/** Whole workbooks are planned and computed, on machines that may be busy; in milliseconds. */
const WAIT = 60_000;

test.each([
  ['room for what undoes it', 1_000_000, true],
  ['no room for that', 1000, false],
])(
  'a build in a workbook with %s says whether it can be taken back after closing',
  async (_, mostStored, areKept) => {
    const memory = memoryHost({ capabilities: { mostStored } });
    const { tools, store } = toolsOver(memory);
    await planEmptyGoals(tools);
    await buildSheets(tools);
    const { plan } = store.read().build;
    expect(plan).toMatchObject({ areUndosKept: areKept, trouble: null });
    expect(plan.outcome?.added.length).toBeGreaterThan(0);
    expect(memory.stored.has('undo')).toBe(areKept);
    // As long as the sidebar is open it works all the same.
    await undoBuild(tools);
    expect(memory.sheets()).toEqual([]);
    expect(store.read().build.plan).toMatchObject({ undos: [], areUndosKept: true, undone: true });
  },
  WAIT,
);
