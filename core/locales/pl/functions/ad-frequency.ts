import type { FunctionTexts } from '../../locale.ts';

/** What AD_FREQUENCY says in Polish. */
export const adFrequency: FunctionTexts = {
  label: 'Częstotliwość',
  purpose: 'Pokazuje, ile razy średnio ta sama osoba widzi reklamę.',
  whenPoor:
    'Jeśli rośnie, a kliknięcia spadają, odśwież kreację lub poszerz grupę odbiorców; jeśli jest bardzo niska, zawęź ją.',
};
