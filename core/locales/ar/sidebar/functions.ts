import { functionsTexts as english } from '../../en/sidebar/functions.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const functionsTexts: SidebarTexts['functions'] = english;
