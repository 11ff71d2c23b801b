import type { Conventions } from '../locale.ts';

/** Latin digits with the English signs, as Saudi and Gulf exports write them; Arabic digits carry signs of their own. */
export const conventions: Conventions = { direction: 'rtl', decimal: '.', group: ',', dateOrder: 'dmy' };
