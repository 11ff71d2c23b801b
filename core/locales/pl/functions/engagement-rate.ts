import type { FunctionTexts } from '../../locale.ts';

/** What ENGAGEMENT_RATE says in Polish. */
export const engagementRate: FunctionTexts = {
  label: 'Wskaźnik zaangażowania (ER)',
  purpose: 'Pokazuje, ile osób, które widzą lub obserwują Twoje posty, na nie reaguje.',
  whenPoor: 'Sprawdź, które formaty i tematy wywołują reakcje, kiedy publikujesz i czy odpowiadasz na komentarze.',
  parameters: {
    audience: {
      label: 'Odbiorcy',
      description: 'Osoby, do których dotarły posty, albo obserwujący lub wyświetlenia, jeśli tak to definiujesz.',
    },
  },
  variants: {
    reach: 'względem zasięgu',
    followers: 'względem obserwujących',
    impressions: 'względem wyświetleń',
  },
};
