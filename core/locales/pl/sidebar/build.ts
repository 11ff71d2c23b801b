import { buildTexts as english } from '../../en/sidebar/build.ts';
import type { SidebarTexts } from '../../locale.ts';

// To be translated.
export const buildTexts: SidebarTexts['build'] = english;
