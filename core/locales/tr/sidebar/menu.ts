import type { SidebarTexts } from '../../locale.ts';

export const menuTexts: SidebarTexts['menu'] = {
  open: 'Marksheet’i aç',
  help: 'Yardım',
};
