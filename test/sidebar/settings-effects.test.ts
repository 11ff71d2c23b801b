import { defaultSettings, readSettings, settingsText } from '../../core/host/settings-schema.ts';
import { locales } from '../../core/locales/index.ts';
import { changeSettings } from '../../sidebar/settings/effects/change-settings.ts';
import { loadSettings } from '../../sidebar/settings/effects/load-settings.ts';
import { memoryHost } from '../host/memory-host.ts';
import { toolsOver } from './tools-over.ts';

const begin = (stored?: string, language: string | null = null) => {
  const memory = memoryHost({ language });
  if (stored !== undefined) memory.stored.set('settings', stored);
  return { memory, ...toolsOver(memory) };
};

test('a change counts at once and is kept with the workbook', async () => {
  const { memory, tools } = begin();
  await loadSettings(tools);
  await changeSettings(tools, { theme: 'dark', currency: 'TRY' });
  expect(tools.read().shell.theme).toBe('dark');
  expect(tools.read().settings).toMatchObject({ stored: 'read', saving: 'saved', trouble: null });
  const kept = readSettings(memory.stored.get('settings') ?? '');
  expect(kept).toEqual({ kind: 'read', settings: { ...defaultSettings, theme: 'dark', currency: 'TRY' } });
});

test('what was kept is gone by from the start', async () => {
  const { tools } = begin(settingsText({ ...defaultSettings, language: 'ar', theme: 'light' }));
  await loadSettings(tools);
  expect(tools.read().shell).toMatchObject({ language: 'ar', theme: 'light', texts: locales.ar.sidebarTexts });
});

test('a language left open leaves the sidebar in the one it has, until somebody asks for the host’s', async () => {
  const { tools } = begin(undefined, 'pl-PL');
  await loadSettings(tools);
  expect(tools.read().shell.language).toBe('en');
  await changeSettings(tools, { language: 'tr' });
  expect(tools.read().shell.language).toBe('tr');
  await changeSettings(tools, { language: null });
  expect(tools.read().shell.language).toBe('pl');
});

test('settings of a later version are never written over, and changes still count', async () => {
  const later = '{"version":9,"theme":"sepia"}';
  const { memory, tools } = begin(later);
  await loadSettings(tools);
  expect(tools.read().settings.stored).toBe('newer');
  await changeSettings(tools, { theme: 'dark' });
  expect(tools.read().shell.theme).toBe('dark');
  expect(memory.stored.get('settings')).toBe(later);
});

test('damaged settings are told, and a change saves them anew', async () => {
  const { memory, tools } = begin('oops');
  await loadSettings(tools);
  expect(tools.read().settings.stored).toBe('damaged');
  await changeSettings(tools, { theme: 'dark' });
  expect(readSettings(memory.stored.get('settings') ?? '').kind).toBe('read');
});

test('a workbook that cannot keep them is told, and the change counts all the same', async () => {
  const memory = memoryHost();
  const store = () => Promise.reject(new Error('full'));
  const { tools } = toolsOver({ ...memory, host: { ...memory.host, store } });
  await changeSettings(tools, { theme: 'dark' });
  expect(tools.read().shell.theme).toBe('dark');
  expect(tools.read().settings.trouble).toContain('full');
});
