import type { FunctionTexts } from '../../locale.ts';

/** What REPLY_RATE says in Polish. */
export const replyRate: FunctionTexts = {
  label: 'Wskaźnik odpowiedzi (reply rate)',
  purpose: 'Pokazuje, ilu odbiorców e-maila na niego odpisało.',
  whenPoor: 'Spersonalizuj e-mail, zadaj jedno jasne pytanie i sprawdź, czy trafia do właściwych osób.',
};
