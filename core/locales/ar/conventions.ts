import type { Conventions } from '../locale.ts';

/** Latin digits with the English signs, as in Saudi and Gulf exports; Arabic digits carry signs of their own. */
export const conventions: Conventions = { direction: 'rtl', decimal: '.', group: ',', dateOrder: 'dmy' };
