import type { FunctionTexts } from '../../locale.ts';

/** What EMAIL_BOUNCE_RATE says in Polish. */
export const emailBounceRate: FunctionTexts = {
  label: 'Wskaźnik odbić e-maili (bounce rate)',
  purpose: 'Pokazuje, ile wysłanych e-maili wraca jako niedostarczone.',
  whenPoor: 'Sprawdź jakość adresów i dostarczalność: uwierzytelnienie, reputację, nagłe skoki wysyłki.',
  variants: {
    all: 'z twardymi i miękkimi odbiciami',
    hard: 'tylko z twardymi odbiciami',
    soft: 'tylko z miękkimi odbiciami',
  },
};
