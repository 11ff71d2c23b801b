import type { Conventions } from '../locale.ts';

export const conventions: Conventions = { direction: 'ltr', decimal: '.', group: ',', dateOrder: 'mdy' };
