import type { FunctionTexts } from '../../locale.ts';

/** What CSAT says in Polish. */
export const csat: FunctionTexts = {
  label: 'Satysfakcja klientów (CSAT)',
  purpose: 'Pokazuje, jaka część ankietowanych klientów jest zadowolona.',
  whenPoor: 'Przeczytaj komentarze przy niskich ocenach i sprawdź, którego produktu, zespołu lub etapu dotyczą.',
};
