import type { FunctionTexts } from '../../locale.ts';

/** What AUTOMATION_ROI says in Polish. */
export const automationRoi: FunctionTexts = {
  label: 'ROI automatyzacji',
  purpose: 'Pokazuje, czy automatyzacja marketingu zarabia i oszczędza więcej, niż kosztuje.',
  whenPoor:
    'Za wdrożenie płaci się raz, więc oceniaj cały rok; potem wyłącz automatyzacje, do których nikt nie trafia.',
  parameters: {
    revenue: { label: 'Przychód', description: 'Przychód, który przyniosła automatyzacja.' },
  },
};
