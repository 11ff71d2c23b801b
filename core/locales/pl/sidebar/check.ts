import { checkTexts as english } from '../../en/sidebar/check.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const checkTexts: SidebarTexts['check'] = english;
