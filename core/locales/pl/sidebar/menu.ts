import type { SidebarTexts } from '../../locale.ts';

export const menuTexts: SidebarTexts['menu'] = {
  open: 'Otwórz Marksheet',
  help: 'Pomoc',
};
