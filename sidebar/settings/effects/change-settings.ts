import { type Settings, settingsText } from '../../../core/host/settings-schema.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { followSettings } from './follow-settings.ts';
import { SETTINGS } from './settings-name.ts';

/** Changes some settings at once and keeps them with the workbook; those of a later version are not written over. */
export async function changeSettings(tools: Tools, changes: Partial<Settings>): Promise<void> {
  const { host, dispatch, read } = tools;
  const { settings: before, stored } = read().settings;
  const settings = { ...before, ...changes };
  dispatch({ of: 'settings', kind: 'changed', settings });
  try {
    await followSettings(tools, settings, 'language' in changes ? 'as-host' : 'as-it-is');
    if (stored === 'newer') return;
    await host.store(SETTINGS, settingsText(settings));
    dispatch({ of: 'settings', kind: 'saved' });
  } catch (failure) {
    const { texts } = read().shell;
    if (texts) dispatch({ of: 'settings', kind: 'failed', sentence: failureText(failure, texts) });
  }
}
