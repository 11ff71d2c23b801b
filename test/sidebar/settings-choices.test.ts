import { newObjective } from '../../core/goals/model/new-objective.ts';
import { defaultSettings, readSettings } from '../../core/host/settings-schema.ts';
import { metrics } from '../../core/metrics/index.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';
import { planSheets } from '../../sidebar/build/effects/plan-sheets.ts';
import { readData } from '../../sidebar/build/effects/read-data.ts';
import { onPlan } from '../../sidebar/build/state.ts';
import { askPast, pastOf } from '../../sidebar/goals/effects/ask-past.ts';
import {
  definitionOf,
  type RivalDefinitions,
  rivalDefinitions,
  withDefinition,
} from '../../sidebar/settings/definitions.ts';
import { changeSettings } from '../../sidebar/settings/effects/change-settings.ts';
import { readShare } from '../../sidebar/settings/share-text.ts';
import { memoryHost } from '../host/memory-host.ts';
import { toolsOver } from './tools-over.ts';

describe('a percentage', () => {
  test.each([
    ['95', 0.95],
    ['%92,5', 0.925],
    [' 92.25 % ', 0.9225],
    ['٩٥٪', 0.95],
    ['٩٢٫٥', 0.925],
    ['1', 0.01],
    ['200', 2],
  ] as const)('typed as %j is %d', (text, share) => {
    expect(readShare(text)).toBe(share);
  });

  test.each(['', '0', '0.5', '201', '-5', 'soon', '1e2', '9 5 x', '0,95', '1.234', '=95'])('%j is none', (text) => {
    expect(readShare(text)).toBeNull();
  });
});

describe('definitions to choose from', () => {
  const openRate = rivalDefinitions('en').find(({ id }) => id === 'OPEN_RATE') as RivalDefinitions;

  test('are those of every metric that sheets compute in several ways', () => {
    const rival = metrics.filter(({ kind, variants }) => kind === 'expression' && variants.length > 1);
    expect(rival.length).toBeGreaterThan(10);
    for (const language of languages) {
      const found = rivalDefinitions(language);
      expect(found.map(({ id }) => id).sort()).toEqual(rival.map(({ id }) => id).sort());
      for (const { variants } of found) expect(new Set(variants.map(({ label }) => label)).size).toBe(variants.length);
    }
  });

  test('only those that are not the usual ones are kept', () => {
    const chosen = withDefinition({ CAC: 'media' }, openRate, 'sent');
    expect(chosen).toEqual({ CAC: 'media', OPEN_RATE: 'sent' });
    expect(withDefinition(chosen, openRate, 'delivered')).toEqual({ CAC: 'media' });
  });

  test('one that this version does not know counts as the usual one', () => {
    expect(definitionOf(openRate, { OPEN_RATE: 'sent' })).toBe('sent');
    expect(definitionOf(openRate, { OPEN_RATE: 'moon' })).toBe('delivered');
    expect(definitionOf(openRate, {})).toBe('delivered');
  });
});

/** Whole workbooks are planned and computed, on machines that may be busy; in milliseconds. */
const WAIT = 60_000;

describe('what is planned', () => {
  const emails = [
    'Date\tCost\tSent\tDelivered\tUnique opens',
    ...Array.from({ length: 24 }, (_, at) => `2026-0${1 + Math.floor(at / 4)}-0${1 + (at % 4)}\t50\t100\t80\t40`),
  ].join('\n');

  async function over() {
    const memory = memoryHost();
    const { tools, store } = toolsOver(memory);
    await readData(tools, { kind: 'paste', name: '' }, { kind: 'text', text: emails });
    store.dispatch(onPlan({ kind: 'wished', wishes: { templates: ['kpi', 'goals'], granularity: 'quarter' } }));
    /** Every text and number of the sheets as they would be made now. */
    const planned = async (): Promise<string> => {
      await planSheets(tools);
      const change = await tools.work.call('change', { snapshot: { sheets: [] } });
      return JSON.stringify([change, store.read().build.plan.preview]);
    };
    /** What the dropdown of the metric on the Definitions sheet begins with. */
    const openRateNow = async () => {
      const planned = await tools.work.call('change', { snapshot: { sheets: [] } });
      const sheets = planned?.change.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])) ?? [];
      const rows = sheets.find(({ key }) => key === 'definitions')?.blocks[0]?.rows ?? [];
      return rows.find(([label]) => label === 'Open rate')?.[2];
    };
    return { memory, tools, store, planned, openRateNow };
  }

  test(
    'follows every setting, at once',
    async () => {
      const { memory, tools, planned, openRateNow } = await over();
      const usual = await planned();
      expect(await openRateNow()).toBe('per email delivered');
      for (const word of ['Q1 2026', 'per email delivered']) expect(usual).toContain(word);
      for (const word of ['FY20', '₺', '0.91', '0.62']) expect(usual).not.toContain(word);
      await changeSettings(tools, { fiscalYearStart: 7, currency: 'TRY', onTrack: 0.91, atRisk: 0.62 });
      await changeSettings(tools, { definitions: { OPEN_RATE: 'sent' } });
      const settled = await planned();
      for (const word of ['Q3 FY2026', '₺', '0.91', '0.62']) expect(settled).toContain(word);
      expect(await openRateNow()).toBe('per email sent');
      expect(readSettings(memory.stored.get('settings') ?? '').settings).toEqual({
        ...defaultSettings,
        ...{ fiscalYearStart: 7, currency: 'TRY', onTrack: 0.91, atRisk: 0.62, definitions: { OPEN_RATE: 'sent' } },
      });
    },
    WAIT,
  );

  test(
    'has the weeks that are settled',
    async () => {
      const { tools, store, planned } = await over();
      store.dispatch(onPlan({ kind: 'wished', wishes: { granularity: 'week' } }));
      const starts = async (): Promise<number[]> => {
        const found = (await planned()).match(/"period:(\d{4}-\d\d-\d\d)\/week"/g) ?? [];
        return [...new Set(found)].map((key) => new Date(`${key.slice(8, 18)}T00:00:00Z`).getUTCDay());
      };
      expect(new Set(await starts())).toEqual(new Set([1]));
      await changeSettings(tools, { weekStart: 'saturday' });
      expect(new Set(await starts())).toEqual(new Set([6]));
    },
    WAIT,
  );

  test(
    'what the data says of an objective goes by the settings too',
    async () => {
      const { tools, store } = await over();
      const objective = { ...newObjective('1', dayNumber(2026, 6, 20)), measure: 'OPEN_RATE', per: 'quarter' } as const;
      const latest = async () => {
        await askPast(tools, [objective]);
        return pastOf(objective, store.read())?.latest;
      };
      expect(await latest()).toEqual({ from: dayNumber(2026, 1, 1), to: dayNumber(2026, 3, 31), value: 0.5 });
      await changeSettings(tools, { fiscalYearStart: 3, definitions: { OPEN_RATE: 'sent' } });
      expect(pastOf(objective, store.read())).toBeNull();
      expect(await latest()).toEqual({ from: dayNumber(2026, 3, 1), to: dayNumber(2026, 5, 31), value: 0.4 });
    },
    WAIT,
  );
});
