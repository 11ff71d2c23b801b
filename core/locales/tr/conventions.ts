import type { Conventions } from '../locale.ts';

/** Turkish numbers read 1.234,56 and dates day first. */
export const conventions: Conventions = { direction: 'ltr', decimal: ',', group: '.', dateOrder: 'dmy' };
