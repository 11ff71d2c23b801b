import type { IntakeWords } from '../locale.ts';

export const intakeWords: IntakeWords = {
  totals: [
    'total',
    'totals',
    'grand total',
    'grand totals',
    'subtotal',
    'sub-total',
    'sum',
    'overall',
    'overall total',
    'average',
    'averages',
    'avg',
  ],
  missing: ['n/a', 'na', 'n.a.', 'null', 'none', 'nan', '(not set)', 'not set', 'not available', '#n/a'],
  magnitudes: { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 },
  stages: { won: ['won', 'closedwon', 'closed won'], lost: ['lost', 'closedlost', 'closed lost'] },
};
