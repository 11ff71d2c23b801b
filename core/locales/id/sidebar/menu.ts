import type { SidebarTexts } from '../../locale.ts';

export const menuTexts: SidebarTexts['menu'] = {
  open: 'Buka Marksheet',
  help: 'Bantuan',
};
