import type { Settings } from '../../../core/host/settings-schema.ts';
import { chooseLanguage, languageOf } from '../../shell/choose-language.ts';
import type { Tools } from '../../tools.ts';

/**
 * Turns the sidebar to what the settings say of it. Where they leave the language open, it becomes the host's if that
 * is asked for, and else stays.
 */
export async function followSettings(
  tools: Tools,
  { language, theme }: Settings,
  open: 'as-host' | 'as-it-is',
): Promise<void> {
  const { shell } = tools.read();
  if (shell.theme !== theme) tools.dispatch({ of: 'shell', kind: 'theme-chosen', theme });
  const wanted = language ?? (open === 'as-host' ? languageOf(await tools.host.language()) : null);
  if (wanted !== null && (wanted !== shell.language || shell.texts === null)) await chooseLanguage(tools, wanted);
}
