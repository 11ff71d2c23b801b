import type { Commitment } from '../../../core/goals/model/commitment.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { dayLabel } from '../../../core/templates/kpi/period-labels.ts';
import { measureOf } from '../measure-lookup.ts';
import { figureOf, styleOf } from './figure.ts';
import type { Wording } from './sentence-text.ts';

const OPEN = '…';

/** Who promised how much of what, and until when, as a sentence beside the commitment's own words. */
export function promiseText(commitment: Commitment, { language, currency, texts }: Wording): string {
  const { pledge, owner, team, department, due, measure } = commitment;
  const { calendar, teamPlanTexts } = locales[language];
  const style = styleOf(measureOf(measure, language), language, currency);
  const plain = { language, isShare: false, currency: null };
  const told = {
    owner: owner ?? team ?? department ?? OPEN,
    due: due === null ? OPEN : dayLabel(due, calendar),
  };
  switch (pledge.kind) {
    case 'how-often':
      return fill(texts['promise-how-often'], {
        ...told,
        count: figureOf(pledge.count, plain),
        per: teamPlanTexts[`per_${pledge.per}`],
      });
    case 'once':
      return fill(texts['promise-once'], told);
    case 'for-each': {
      const { of, withinDays } = pledge;
      const form = withinDays === null ? 'promise-for-each' : 'promise-for-each-within';
      return fill(texts[form], { ...told, count: figureOf(pledge.count, plain), of, days: withinDays });
    }
    case 'from-to':
      return fill(texts['promise-from-to'], {
        ...told,
        from: figureOf(pledge.from, style),
        to: figureOf(pledge.to, style),
      });
  }
}
