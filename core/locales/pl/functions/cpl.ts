import type { FunctionTexts } from '../../locale.ts';

/** What CPL says in Polish. */
export const cpl: FunctionTexts = {
  label: 'Koszt pozyskania leada (CPL)',
  purpose: 'Pokazuje, ile płacisz za jednego leada.',
  whenPoor: 'Porównaj kanały i grupy odbiorców, a cenę zestaw z tym, ilu z ich leadów się kwalifikuje.',
  variants: {
    leads: 'na leada',
    'qualified-leads': 'na leada zakwalifikowanego',
  },
};
