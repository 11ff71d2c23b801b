import type { FunctionTexts } from '../../locale.ts';

/** What MARKETING_CAC_SHARE says in Polish. */
export const marketingCacShare: FunctionTexts = {
  label: 'Udział marketingu w CAC',
  purpose: 'Pokazuje, jaka część kosztu pozyskania klientów przypada na marketing.',
  whenPoor:
    'Wzrost może oznaczać większe wydatki marketingu albo mniejsze sprzedaży: zanim ocenisz, sprawdź jedne i drugie.',
};
