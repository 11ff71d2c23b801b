import type { FunctionTexts } from '../../locale.ts';

/** What REVENUE_PER_EMAIL says in Polish. */
export const revenuePerEmail: FunctionTexts = {
  label: 'Przychód na e-mail',
  purpose: 'Pokazuje, ile przychodu przynosi jeden dostarczony e-mail.',
  whenPoor: 'Wysyłaj mniej do tych, którzy nigdy nie otwierają, i najpierw testuj ofertę, a dopiero potem temat.',
};
