import type { FunctionTexts } from '../../locale.ts';

/** What AVG_SESSION_DURATION says in Polish. */
export const avgSessionDuration: FunctionTexts = {
  label: 'Średni czas trwania sesji',
  purpose: 'Pokazuje, jak długo użytkownicy zostają w witrynie podczas jednej sesji.',
  whenPoor: 'Sprawdź, czy treść odpowiada na to, po co ludzie przyszli, i czy łatwo znaleźć następną stronę.',
};
