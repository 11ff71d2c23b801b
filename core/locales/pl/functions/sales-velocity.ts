import type { FunctionTexts } from '../../locale.ts';

/** What SALES_VELOCITY says in Polish. */
export const salesVelocity: FunctionTexts = {
  label: 'Tempo sprzedaży (sales velocity)',
  purpose: 'Pokazuje, ile pieniędzy dziennie przynoszą otwarte szanse przy obecnym tempie.',
  whenPoor:
    'Pogorszył się jeden z czterech elementów: liczba szans, ich wartość, odsetek wygranych lub cykl; zajmij się nim.',
};
