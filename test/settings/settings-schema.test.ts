import { defaultSettings, readSettings, type Settings, settingsText } from '../../core/host/settings-schema.ts';

const other: Settings = {
  ...{ language: 'tr', sheetLanguage: 'ar', currency: 'TRY', fiscalYearStart: 4, weekStart: 'sunday' },
  ...{ onTrack: 0.9, atRisk: 0.5, definitions: { OPEN_RATE: 'sent' }, theme: 'dark' },
};

test('what is stored is read back', () => {
  expect(readSettings(settingsText(other))).toEqual({ kind: 'read', settings: other });
});

test('nothing stored gives the defaults', () => {
  expect(readSettings(null)).toEqual({ kind: 'read', settings: defaultSettings });
  // The rule's own shares: on track from 95 %, at risk from 75 %.
  expect(defaultSettings).toMatchObject({ onTrack: 0.95, atRisk: 0.75, language: null, theme: 'system' });
});

test.each(['', 'no JSON', '[]', '{}', '{"version":"1"}', '{"version":0}', 'null'])(
  '%j is no settings: the defaults count',
  (text) => {
    expect(readSettings(text)).toEqual({ kind: 'damaged', settings: defaultSettings });
  },
);

test('settings of a later version are told apart and not guessed at', () => {
  expect(readSettings(JSON.stringify({ ...other, version: 2, theme: 'sepia' }))).toEqual({
    kind: 'newer',
    settings: defaultSettings,
  });
});

test.each([
  ['language', 'xx'],
  ['currency', 'lira'],
  ['fiscalYearStart', 13],
  ['weekStart', 'noon'],
  ['onTrack', '95'],
  ['definitions', ['sent']],
  ['theme', 7],
] as const)('a %s of %j becomes the default, and the rest stays', (name, value) => {
  const text = JSON.stringify({ version: 1, ...other, [name]: value });
  expect(readSettings(text)).toEqual({ kind: 'read', settings: { ...other, [name]: defaultSettings[name] } });
});

test('shares that contradict each other become the defaults', () => {
  const text = JSON.stringify({ version: 1, ...other, onTrack: 0.5, atRisk: 0.6 });
  expect(readSettings(text).settings).toMatchObject({ onTrack: 0.95, atRisk: 0.75 });
});

test('settings that are missing, as from an earlier version, take their defaults', () => {
  expect(readSettings('{"version":1,"theme":"dark"}')).toEqual({
    kind: 'read',
    settings: { ...defaultSettings, theme: 'dark' },
  });
});
