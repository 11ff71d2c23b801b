import { shellTexts as english } from '../../en/sidebar/shell.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const shellTexts: SidebarTexts['shell'] = english;
