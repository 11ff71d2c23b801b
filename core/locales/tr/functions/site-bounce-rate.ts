import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SITE_BOUNCE_RATE. */
export const siteBounceRate: FunctionTexts = {
  label: 'Hemen çıkma oranı',
  purpose: 'Sitedeki oturumlardan kaçının hiçbir şey olmadan bittiğini gösterir.',
  whenPoor: 'Trafik kaynağına ve vaadine, yüklenme süresine ve sayfanın ilk gösterdiğine bakın.',
  variants: {
    'not-engaged': 'etkileşimsiz oturumlarla',
    'single-page': 'tek sayfalık oturumlarla',
  },
};
