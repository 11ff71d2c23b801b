import { settingsTexts as english } from '../../en/sidebar/settings.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const settingsTexts: SidebarTexts['settings'] = english;
