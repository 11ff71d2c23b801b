import type { FunctionTexts } from '../../locale.ts';

/** What PIPELINE_COVERAGE says in Polish. */
export const pipelineCoverage: FunctionTexts = {
  label: 'Pokrycie celu pipeline’em',
  purpose: 'Pokazuje, czy otwarte szanse sprzedaży wystarczą do realizacji reszty celu sprzedażowego.',
  whenPoor:
    'Potrzeba więcej dobrych szans albo częstszych wygranych: wymagane pokrycie to jeden dzielone przez win rate.',
};
