import type { SheetPlan } from '../workbook/plan.ts';

/** Sheets as leadership opens them: what matters first, then what people work in, then what explains it. */
const order = [
  'summary',
  'goals',
  'check-ins',
  'plan',
  'team-plan',
  'leaderboard',
  'kpis',
  'funnel',
  'by-',
  'definitions',
  'settings',
  'history',
  'data',
  'read-me',
];

/** Sheets of all templates in one order; hidden ones last, by the order they came in. */
export function inSheetOrder(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const place = ({ key, hidden }: SheetPlan): number => {
    const at = order.findIndex((known) => key === known || (known.endsWith('-') && key.startsWith(known)));
    return hidden || at < 0 ? order.length : at;
  };
  return [...sheets].sort((a, b) => place(a) - place(b));
}
