import type { FunctionTexts } from '../../locale.ts';

/** What FOLLOWER_LOSS_RATE says in Polish. */
export const followerLossRate: FunctionTexts = {
  label: 'Wskaźnik utraty obserwujących',
  purpose: 'Pokazuje, jaka część obserwujących przestała obserwować profil w danym okresie.',
  whenPoor: 'Sprawdź posty sprzed odejść: za częste, zbyt reklamowe albo nie na temat, dla którego ludzie przyszli.',
};
