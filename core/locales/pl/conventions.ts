import type { Conventions } from '../locale.ts';

/** How Polish writes numbers and dates: `1 234,56`, `31.12.2026`. */
export const conventions: Conventions = { direction: 'ltr', decimal: ',', group: ' ', dateOrder: 'dmy' };
