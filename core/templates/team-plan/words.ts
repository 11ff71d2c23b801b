import { type CommitmentPeriod, commitmentPeriods, type Pledge, pledgeKinds } from '../../goals/model/commitment.ts';
import { goalStatuses } from '../../goals/status.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PlanList } from './workings.ts';

export const pledgeWord = (kind: Pledge['kind'], { teamPlanTexts }: Locale): string => teamPlanTexts[`pledge_${kind}`];

export const periodWord = (period: CommitmentPeriod, { teamPlanTexts }: Locale): string =>
  teamPlanTexts[`per_${period}`];

/** The words of a list in a language, in order. */
export function listWords(list: PlanList, locale: Locale): readonly string[] {
  switch (list) {
    case 'pledges':
      return pledgeKinds.map((kind) => pledgeWord(kind, locale));
    case 'periods':
      return commitmentPeriods.map((period) => periodWord(period, locale));
    case 'statuses':
      return goalStatuses.map((status) => locale.goalTexts.statuses[status]);
  }
}
