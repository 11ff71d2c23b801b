import { goalsTexts as english } from '../../en/sidebar/goals.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const goalsTexts: SidebarTexts['goals'] = english;
