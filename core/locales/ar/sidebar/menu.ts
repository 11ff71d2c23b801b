import type { SidebarTexts } from '../../locale.ts';

export const menuTexts: SidebarTexts['menu'] = {
  open: 'فتح Marksheet',
  help: 'مساعدة',
};
