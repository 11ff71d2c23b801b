import { readSettings } from '../../../core/host/settings-schema.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import { followSettings } from './follow-settings.ts';
import { SETTINGS } from './settings-name.ts';

/** Reads what was settled in this workbook and goes by it. A workbook that cannot tell goes by the defaults. */
export async function loadSettings(tools: Tools): Promise<void> {
  const { host, dispatch, read } = tools;
  try {
    const stored = readSettings(await host.readStored(SETTINGS));
    dispatch({ of: 'settings', kind: 'read', stored });
    await followSettings(tools, stored.settings, 'as-it-is');
  } catch (failure) {
    dispatch({ of: 'settings', kind: 'read', stored: readSettings(null) });
    const { texts } = read().shell;
    if (texts) dispatch({ of: 'settings', kind: 'failed', sentence: failureText(failure, texts) });
  }
}
